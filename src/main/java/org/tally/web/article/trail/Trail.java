package org.tally.web.article.trail;

import org.jspecify.annotations.Nullable;

/**
 * The way back to a search and on to its other results.
 *
 * @param back the page of results, at this one
 * @param query the search in a line
 * @param position of this article among the results, from 1, or 0 where it has moved away
 * @param of how many results there are, or 0 where only a lower bound is known
 * @param previous the article before it, or null
 * @param next the article after it, or null
 */
public record Trail(String back, String query, int position, long of, @Nullable String previous,
		@Nullable String next) {

}
