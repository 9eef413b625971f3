package org.tally.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.search.facet.Facet;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * The answer to an {@link ArticleQuery}.
 *
 * @param publications how many publications the matching articles are from
 * @param first month of the oldest matching article, or null where none is dated
 * @param last month of the newest
 * @param texts how many hits there are to page through: different texts where near copies
 * are collapsed, articles where not
 */
public record SearchResult(TotalHits total, List<ArticleHit> hits, Map<FacetName, Facet> facets, long publications,
		@Nullable YearMonth first, @Nullable YearMonth last, long texts) {

	/**
	 * Where near copies are hits of their own.
	 */
	public SearchResult(TotalHits total, List<ArticleHit> hits, Map<FacetName, Facet> facets, long publications,
			@Nullable YearMonth first, @Nullable YearMonth last) {
		this(total, hits, facets, publications, first, last, total.value());
	}

	public SearchResult {
		hits = List.copyOf(hits);
		facets = Map.copyOf(facets);
	}

	SearchResult withHits(List<ArticleHit> found) {
		return new SearchResult(this.total, found, this.facets, this.publications, this.first, this.last, this.texts);
	}

}
