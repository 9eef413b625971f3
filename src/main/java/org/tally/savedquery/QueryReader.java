package org.tally.savedquery;

import org.tally.search.query.ArticleQuery;

/**
 * Reads what a saved query asks.
 */
@FunctionalInterface
public interface QueryReader {

	/**
	 * The query, whole.
	 * @throws org.tally.search.language.mistake.QueryMistakeException if a part of it
	 * means nothing any more; it is then paused, since what is left would ask something
	 * else
	 */
	ArticleQuery read(SavedQuery saved);

}
