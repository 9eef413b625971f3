/**
 * The article page: the text with its marks and what it reports.
 */
@NullMarked
package org.tally.web.article;

import org.jspecify.annotations.NullMarked;
