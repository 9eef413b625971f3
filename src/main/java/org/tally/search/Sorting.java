package org.tally.search;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOptionsBuilders;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;

/**
 * The order of the hits, always a whole order: equal hits keep their places from page to
 * page.
 */
public final class Sorting {

	private Sorting() {
	}

	/**
	 * What hits are sorted by, one after the other.
	 */
	public static List<SortOptions> of(ArticleOrder order) {
		if (order == ArticleOrder.ADDED) {
			return newestIndexed();
		}
		List<SortOptions> keys = new ArrayList<>();
		switch (order) {
			case RELEVANCE -> {
				keys.add(SortOptionsBuilders.score((score) -> score));
				keys.add(newestFirst());
			}
			case NEWEST -> keys.add(newestFirst());
			default -> keys.add(byDate(SortOrder.Asc));
		}
		keys.add(by("indexedAt", SortOrder.Asc));
		// No two articles of a shard share it: a list that goes on elsewhere skips none.
		keys.add(by("_seq_no", SortOrder.Asc));
		return keys;
	}

	/**
	 * What is new in the index first, whatever its date.
	 */
	public static List<SortOptions> newestIndexed() {
		return List.of(by("indexedAt", SortOrder.Desc), by("_seq_no", SortOrder.Desc));
	}

	static SearchRequest.Builder apply(SearchRequest.Builder search, ArticleQuery query) {
		return search.sort(of(query.sort()));
	}

	private static SortOptions by(String field, SortOrder order) {
		return SortOptionsBuilders.field((sort) -> sort.field(field).order(order));
	}

	private static SortOptions newestFirst() {
		return byDate(SortOrder.Desc);
	}

	/** Undated articles come last either way. */
	private static SortOptions byDate(SortOrder order) {
		return SortOptionsBuilders.field((field) -> field.field("publishedAt").order(order).missing("_last"));
	}

}
