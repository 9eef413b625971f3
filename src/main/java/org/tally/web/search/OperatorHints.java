package org.tally.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.QueryTree;
import org.tally.search.language.QueryTree.Part;
import org.tally.search.language.Sentence;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Says of an "or" in small letters what it would find in capitals.
 */
@Component
class OperatorHints {

	private final QueryLanguage language;

	private final Counts counts;

	private final Wording wording;

	OperatorHints(QueryLanguage language, Counts counts, Wording wording) {
		this.language = language;
		this.counts = counts;
		this.wording = wording;
	}

	/**
	 * The query with its operators in capitals; in a sentence they are words.
	 */
	List<WayOut> of(ArticleQuery query) {
		if (Sentence.of(query.text()).isPresent()) {
			return List.of();
		}
		List<Part> parts = this.language.tree(query.text()).map(QueryTree::operatorsInCapitals).orElse(List.of());
		if (parts.isEmpty()) {
			return List.of();
		}
		List<ArticleQuery> changed = parts.stream().map((part) -> query.withText(part.changed())).toList();
		List<TotalHits> totals = this.counts.of(changed);
		List<WayOut> hints = new ArrayList<>();
		for (int i = 0; i < totals.size(); i++) {
			if (totals.get(i).value() > 0) {
				hints.add(new WayOut(this.wording.text("operator." + parts.get(i).text().toLowerCase(Locale.ROOT)),
						this.wording.articles(totals.get(i)), ArticleQueryAddress.of(changed.get(i))));
			}
		}
		return hints;
	}

}
