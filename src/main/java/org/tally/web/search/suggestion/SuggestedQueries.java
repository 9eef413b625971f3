package org.tally.web.search.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.tally.enrichment.text.Folding;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import org.tally.web.Wording;

/**
 * What someone who types may mean: a name, a headline, a saved search; behind other words
 * only a name.
 */
@Component
class SuggestedQueries {

	/** Who typed more is not typing a name any more. */
	private static final int LONGEST = 80;

	/** A name at the end of a query has seldom more words. */
	private static final int LAST_WORDS = 3;

	private static final int SAVED = 3;

	private final Suggestions suggestions;

	private final SavedQueries saved;

	private final Wording wording;

	SuggestedQueries(Suggestions suggestions, SavedQueries saved, Wording wording) {
		this.suggestions = suggestions;
		this.saved = saved;
		this.wording = wording;
	}

	List<SuggestedQuery> of(String typed) {
		List<SuggestedQuery> suggested = new ArrayList<>();
		if (typed.length() > LONGEST || typed.isBlank()) {
			return suggested;
		}
		List<Suggestion> whole = this.suggestions.complete(typed);
		whole.forEach((suggestion) -> suggested.add(suggested("", suggestion, suggested.size())));
		addSaved(suggested, typed);
		if (whole.stream().allMatch((suggestion) -> suggestion.kind() == Suggestion.Kind.ARTICLE)) {
			addLastWords(suggested, typed.strip());
		}
		return suggested;
	}

	private void addSaved(List<SuggestedQuery> suggested, String typed) {
		String wanted = Folding.fold(typed.strip());
		this.saved.all()
			.stream()
			.filter((query) -> startsAWord(Folding.fold(query.name()), wanted))
			.limit(SAVED)
			.forEach((query) -> suggested.add(saved(query, suggested.size())));
	}

	private static boolean startsAWord(String name, String wanted) {
		return name.startsWith(wanted) || name.contains(" " + wanted);
	}

	/** Of "strike in mos" the last words that begin a name: Mosul. */
	private void addLastWords(List<SuggestedQuery> suggested, String typed) {
		String[] words = typed.split("\\s+");
		for (int last = Math.min(LAST_WORDS, words.length - 1); last > 0; last--) {
			int from = words.length - last;
			String name = String.join(" ", List.of(words).subList(from, words.length));
			List<Suggestion> names = (name.length() > 1) ? this.suggestions.names(name) : List.of();
			if (!names.isEmpty()) {
				String before = String.join(" ", List.of(words).subList(0, from));
				names.forEach((suggestion) -> suggested.add(suggested(before, suggestion, suggested.size())));
				return;
			}
		}
	}

	private SuggestedQuery suggested(String before, Suggestion suggestion, int number) {
		String kind = this.wording.text("suggestion." + suggestion.kind().name().toLowerCase(Locale.ROOT));
		String by = suggestion.by();
		String note = (by != null) ? this.wording.text("suggestion.by", by) : null;
		if (suggestion.kind() == Suggestion.Kind.ARTICLE) {
			return new SuggestedQuery(id(number), suggestion.name(), null, kind, null, null,
					"/articles/" + suggestion.id());
		}
		return new SuggestedQuery(id(number), suggestion.name(), note, kind,
				this.wording.text("total.articles", suggestion.articles()), SuggestedQuery.query(before, suggestion),
				null);
	}

	private SuggestedQuery saved(SavedQuery query, int number) {
		return new SuggestedQuery(id(number), query.name(), null, this.wording.text("suggestion.saved"), null, null,
				"/saved/" + query.id());
	}

	private static String id(int number) {
		return "suggestion-" + (number + 1);
	}

}
