package org.tally.web.saved;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Finds the saved query that asks what another is to ask.
 */
@Component
class SameQueries {

	private final SavedQueries saved;

	private final StoredQueries stored;

	SameQueries(SavedQueries saved, StoredQueries stored) {
		this.saved = saved;
		this.stored = stored;
	}

	/**
	 * The one that stands in the way of a new one.
	 * @param beside id of the one that the reader was told of, or empty: they may have it
	 * twice, under two names
	 */
	Optional<SavedQuery> find(String parameters, String name, String beside) {
		ArticleQuery asked = ArticleQueryAddress.parse(parameters).withPage(1);
		List<SavedQuery> same = this.saved.all().stream().filter((each) -> asks(each, asked)).toList();
		boolean told = same.stream().anyMatch((each) -> each.id().equals(beside));
		return same.stream().filter((each) -> !told || each.name().equalsIgnoreCase(name.strip())).findFirst();
	}

	private boolean asks(SavedQuery saved, ArticleQuery query) {
		try {
			return this.stored.read(saved).withPage(1).equals(query);
		}
		catch (QueryMistakeException ex) {
			return false;
		}
	}

}
