package org.tally.search.hit;

import java.util.List;

/**
 * A stretch of the hits of a query, by their ids alone.
 *
 * @param total of all hits: texts where near copies are collapsed
 */
public record HitIds(List<String> ids, TotalHits total) {

	public HitIds {
		ids = List.copyOf(ids);
	}

}
