package org.tally.search.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.TotalHits;

/**
 * Some hits of a query, in its order.
 *
 * @param total of all that match
 * @param next where to read on, or null at the end
 */
public record HitPage(TotalHits total, List<ArticleHit> hits, @Nullable String next) {

	public HitPage {
		hits = List.copyOf(hits);
	}

}
