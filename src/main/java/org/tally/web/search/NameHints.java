package org.tally.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.QueryTree;
import org.tally.search.language.QueryTree.Name;
import org.tally.search.language.field.SearchField;
import org.tally.search.query.ArticleQuery;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import org.tally.web.Wording;

/**
 * Says of names in a query's fields that no article has them, and which are known that
 * are near: for {@code place:"west mosul"}, Mosul.
 */
@Component
class NameHints {

	/** Each costs a count. */
	private static final int MOST_NAMES = 4;

	/** The likeliest; more would be a list of suggestions. */
	private static final int MOST_OTHERS = 2;

	/** Longer ones are no names. */
	private static final int MOST_WORDS = 8;

	private final QueryLanguage language;

	private final Vocabulary vocabulary;

	private final Suggestions suggestions;

	private final Counts counts;

	private final Wording wording;

	NameHints(QueryLanguage language, Vocabulary vocabulary, Suggestions suggestions, Counts counts, Wording wording) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.suggestions = suggestions;
		this.counts = counts;
		this.wording = wording;
	}

	UnknownNames of(ArticleQuery query) {
		QueryTree tree = this.language.tree(query.text()).orElse(null);
		if (tree == null) {
			return UnknownNames.NONE;
		}
		List<Name> names = tree.names().stream().distinct().limit(MOST_NAMES).toList();
		List<TotalHits> totals = this.counts
			.of(names.stream().map((name) -> ArticleQuery.ALL.withText(name.alone())).toList());
		List<String> told = new ArrayList<>();
		Map<String, ArticleQuery> others = new LinkedHashMap<>();
		for (int i = 0; i < totals.size(); i++) {
			if (totals.get(i).value() == 0) {
				Name name = names.get(i);
				String field = name.field().code();
				told.add(this.wording.text(
						(isListed(name.field(), name.text()) ? "unknown.no-article." : "unknown.") + field,
						name.text()));
				others(name).forEach((other) -> others.put(this.wording.text("unknown.instead." + field, other),
						query.withText(tree.renamed(name, other))));
			}
		}
		return new UnknownNames(told, others);
	}

	private boolean isListed(SearchField field, String name) {
		return switch (field) {
			case PLACE -> !this.vocabulary.placesNamed(name).isEmpty();
			case ACTOR -> !this.vocabulary.actorsNamed(name).isEmpty();
			default -> false;
		};
	}

	/**
	 * Listed names within the name, the longest first; then names that begin nearly so.
	 */
	private Set<String> others(Name name) {
		Set<String> others = new LinkedHashSet<>();
		String[] words = name.text().split("\\s+");
		for (int length = Math.min(words.length - 1, MOST_WORDS); length > 0 && others.isEmpty(); length--) {
			// What a name is about stands last: east Aleppo.
			for (int from = words.length - length; from >= 0; from--) {
				String part = String.join(" ", List.of(words).subList(from, from + length));
				if (others.isEmpty() && isListed(name.field(), part)) {
					others.add(shown(name.field(), part));
				}
			}
		}
		this.suggestions.names(name.text())
			.stream()
			.filter((near) -> near.kind() == kind(name.field()))
			.map(Suggestion::name)
			.forEach(others::add);
		return new LinkedHashSet<>(others.stream().limit(MOST_OTHERS).toList());
	}

	private String shown(SearchField field, String name) {
		return (field == SearchField.PLACE) ? this.vocabulary.placesNamed(name).get(0).name()
				: this.vocabulary.actorsNamed(name).get(0).name();
	}

	private static Suggestion.Kind kind(SearchField field) {
		return switch (field) {
			case PLACE -> Suggestion.Kind.PLACE;
			case ACTOR -> Suggestion.Kind.ACTOR;
			default -> Suggestion.Kind.PUBLICATION;
		};
	}

}
