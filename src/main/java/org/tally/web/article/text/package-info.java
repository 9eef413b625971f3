/**
 * The text of an article in segments: its marks, the matches of the search, and quotes.
 */
@NullMarked
package org.tally.web.article.text;

import org.jspecify.annotations.NullMarked;
