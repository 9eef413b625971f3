package org.tally.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.language.QueryMistakeException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Finds what to drop from a query that finds nothing, by trying.
 */
@Component
class WaysOut {

	/** Each is a request to the engine, small but not free. */
	private static final int MOST_TRIES = 6;

	private final ArticleSearch search;

	private final FilterChips chips;

	private final Wording wording;

	WaysOut(ArticleSearch search, FilterChips chips, Wording wording) {
		this.search = search;
		this.chips = chips;
		this.wording = wording;
	}

	List<WayOut> of(ArticleQuery query) {
		List<WayOut> ways = new ArrayList<>();
		changes(query).entrySet().stream().limit(MOST_TRIES).forEach((change) -> {
			long count = count(change.getValue());
			if (count > 0) {
				ways.add(new WayOut(change.getKey(), this.wording.text("total.articles", count),
						ArticleQueryAddress.of(change.getValue())));
			}
		});
		return ways;
	}

	/**
	 * The filters all at once, then one by one, then the words one by one.
	 */
	private Map<String, ArticleQuery> changes(ArticleQuery query) {
		Map<String, ArticleQuery> changes = new LinkedHashMap<>();
		if (!query.selections().isEmpty() && !query.text().isEmpty()) {
			changes.put(this.wording.text("empty.without-filters"), query.withoutSelections());
			changes.put(this.wording.text("empty.without-words"), query.withText(""));
		}
		this.chips.without(query).forEach((label, without) -> changes.put(drop(label), without));
		List<String> words = Arrays.asList(query.text().split("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
		for (int i = 0; i < words.size() && words.size() > 1; i++) {
			List<String> others = new ArrayList<>(words);
			changes.put(drop(this.wording.text("article.quoted", others.remove(i))),
					query.withText(String.join(" ", others)));
		}
		return changes;
	}

	private String drop(String what) {
		return this.wording.text("empty.without", what);
	}

	/** Without its neighbour a word may be no query: "mosul OR". */
	private long count(ArticleQuery query) {
		try {
			return this.search.countIndexedAfter(query, null);
		}
		catch (QueryMistakeException ex) {
			return 0;
		}
	}

}
