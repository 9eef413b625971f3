package org.tally.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tally.article.mention.ActorPair;

/**
 * What a reader asks for: one value for the page, its links, saved queries and exports.
 *
 * @param text words in the query language, or empty for every article
 * @param selections the facets with something chosen, and only those
 * @param page from 1
 */
public record ArticleQuery(String text, Map<FacetName, Selection> selections, ArticleOrder sort, int page) {

	/** Hits on a page. */
	public static final int PAGE_SIZE = 20;

	/** Elasticsearch pages no deeper than 10,000 hits; narrowing finds the rest. */
	public static final int LAST_PAGE = 10_000 / PAGE_SIZE;

	/** Every article, the order left to chance. */
	public static final ArticleQuery ALL = new ArticleQuery("", Map.of(), ArticleOrder.RELEVANCE, 1);

	public ArticleQuery {
		text = text.strip();
		Objects.requireNonNull(sort, "sort");
		page = Math.max(1, Math.min(page, LAST_PAGE));
		Map<FacetName, Selection> chosen = new EnumMap<>(FacetName.class);
		selections.forEach((facet, selection) -> {
			if (!selection.isEmpty()) {
				chosen.put(facet, selection);
			}
		});
		selections = Collections.unmodifiableMap(chosen);
	}

	public Selection selection(FacetName facet) {
		return this.selections.getOrDefault(facet, Selection.NONE);
	}

	/**
	 * The pairs of actors that one sentence of each article must name, in the order they
	 * were chosen.
	 */
	public List<ActorPair> pairs() {
		return selection(FacetName.TOGETHER).included()
			.stream()
			.flatMap((key) -> ActorPair.parse(key).stream())
			.toList();
	}

	/**
	 * The same with another choice of one facet, from the first page.
	 */
	public ArticleQuery with(FacetName facet, Selection selection) {
		Map<FacetName, Selection> changed = new EnumMap<>(FacetName.class);
		changed.putAll(this.selections);
		changed.put(facet, selection);
		return new ArticleQuery(this.text, changed, this.sort, 1);
	}

	public ArticleQuery withText(String words) {
		return new ArticleQuery(words, this.selections, this.sort, 1);
	}

	public ArticleQuery withSort(ArticleOrder order) {
		return new ArticleQuery(this.text, this.selections, order, 1);
	}

	public ArticleQuery withPage(int number) {
		return new ArticleQuery(this.text, this.selections, this.sort, number);
	}

	public ArticleQuery withoutSelections() {
		return new ArticleQuery(this.text, Map.of(), this.sort, 1);
	}

}
