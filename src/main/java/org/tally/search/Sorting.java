package org.tally.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOptionsBuilders;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.tally.search.query.ArticleQuery;

/**
 * The order of the hits, always a whole order: equal hits keep their places from page to
 * page.
 */
final class Sorting {

	private Sorting() {
	}

	static SearchRequest.Builder apply(SearchRequest.Builder search, ArticleQuery query) {
		switch (query.sort()) {
			case RELEVANCE -> search.sort((sort) -> sort.score((score) -> score)).sort(newestFirst());
			case NEWEST -> search.sort(newestFirst());
			case OLDEST -> search.sort(byDate(SortOrder.Asc));
		}
		return search.sort((sort) -> sort.field((field) -> field.field("indexedAt")));
	}

	private static SortOptions newestFirst() {
		return byDate(SortOrder.Desc);
	}

	/** Undated articles come last either way. */
	private static SortOptions byDate(SortOrder order) {
		return SortOptionsBuilders.field((field) -> field.field("publishedAt").order(order).missing("_last"));
	}

}
