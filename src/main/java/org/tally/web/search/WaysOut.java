package org.tally.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.QueryTree;
import org.tally.search.query.ArticleQuery;
import org.tally.search.suggest.Spelling;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Finds what to change in a query that finds nothing, or little, by trying.
 */
@Component
class WaysOut {

	/** All are tried in one request; more would not be read. */
	private static final int MOST_TRIES = 16;

	private final QueryLanguage language;

	private final Counts counts;

	private final Spelling spelling;

	private final FilterChips chips;

	private final Wording wording;

	WaysOut(QueryLanguage language, Counts counts, Spelling spelling, FilterChips chips, Wording wording) {
		this.language = language;
		this.counts = counts;
		this.spelling = spelling;
		this.chips = chips;
		this.wording = wording;
	}

	/**
	 * The changes after which there is something.
	 * @param unknown names in the query that no article has
	 */
	List<WayOut> of(ArticleQuery query, UnknownNames unknown) {
		Map<String, ArticleQuery> all = new LinkedHashMap<>(unknown.others());
		changes(query).forEach(all::putIfAbsent);
		List<Map.Entry<String, ArticleQuery>> changes = all.entrySet().stream().limit(MOST_TRIES).toList();
		List<TotalHits> totals = this.counts.of(changes.stream().map(Map.Entry::getValue).toList());
		List<WayOut> ways = new ArrayList<>();
		for (int i = 0; i < totals.size(); i++) {
			if (totals.get(i).value() > 0) {
				ways.add(way(changes.get(i).getKey(), changes.get(i).getValue(), totals.get(i)));
			}
		}
		return ways;
	}

	/**
	 * The query as it was probably meant, or null.
	 */
	@Nullable WayOut meant(ArticleQuery query, TotalHits found) {
		return this.spelling.better(query, found)
			.map((better) -> way(better.query().text(), better.query(), better.total()))
			.orElse(null);
	}

	private WayOut way(String change, ArticleQuery query, TotalHits total) {
		return new WayOut(change, this.wording.articles(total), ArticleQueryAddress.of(query));
	}

	/**
	 * The filters all at once, then one by one, then the parts of the words.
	 */
	private Map<String, ArticleQuery> changes(ArticleQuery query) {
		Map<String, ArticleQuery> changes = new LinkedHashMap<>();
		Map<String, ArticleQuery> filters = this.chips.without(query);
		if (!filters.isEmpty() && !query.text().isEmpty()) {
			if (filters.size() > 1) {
				changes.put(this.wording.text("empty.without-filters"), query.withoutSelections());
			}
			changes.put(this.wording.text("empty.without-words"), query.withText(""));
		}
		filters.forEach((label, without) -> changes.put(this.wording.text("empty.without", label), without));
		this.language.tree(query.text()).map(QueryTree::wider).ifPresent((wider) -> {
			add(changes, "empty.begins", wider.beginnings(), query);
			add(changes, "empty.without", wider.dispensable(), query);
			add(changes, "empty.words-of", wider.phrases(), query);
			add(changes, "empty.anywhere", wider.fields(), query);
			wider.anyOfThem().ifPresent((any) -> changes.put(this.wording.text("empty.any"), query.withText(any)));
		});
		return changes;
	}

	private void add(Map<String, ArticleQuery> changes, String key, List<QueryTree.Part> parts, ArticleQuery query) {
		for (QueryTree.Part part : parts) {
			changes.putIfAbsent(this.wording.text(key, this.wording.text("article.quoted", part.text())),
					query.withText(part.changed()));
		}
	}

}
