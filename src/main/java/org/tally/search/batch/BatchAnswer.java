package org.tally.search.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.QueryMistake;

/**
 * What one query of many gives.
 *
 * @param total how many articles match, exactly; 0 where there is no answer
 * @param first the first hits in the query's order
 * @param mistake what is wrong with the query, or null
 * @param answered whether the engine could be asked; false where it was away
 */
public record BatchAnswer(long total, List<FirstHit> first, @Nullable QueryMistake mistake, boolean answered) {

	/**
	 * One of the first hits.
	 *
	 * @param title or null where the article has none
	 */
	public record FirstHit(String id, @Nullable String title) {
	}

	static final BatchAnswer NONE = new BatchAnswer(0, List.of(), null, false);

	public BatchAnswer {
		first = List.copyOf(first);
	}

	static BatchAnswer mistaken(QueryMistake mistake) {
		return new BatchAnswer(0, List.of(), mistake, true);
	}

}
