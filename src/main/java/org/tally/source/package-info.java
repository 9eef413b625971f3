/**
 * Reads articles from files, feeds, documents and archives, one class per format.
 */
@NullMarked
package org.tally.source;

import org.jspecify.annotations.NullMarked;
