/**
 * Reads pages, documents and mails: an article a file.
 */
@NullMarked
package org.tally.source.document;

import org.jspecify.annotations.NullMarked;
