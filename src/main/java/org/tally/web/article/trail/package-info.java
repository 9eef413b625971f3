/**
 * The way from a search to an article, through its matches, and on to the next result.
 */
@NullMarked
package org.tally.web.article.trail;

import org.jspecify.annotations.NullMarked;
