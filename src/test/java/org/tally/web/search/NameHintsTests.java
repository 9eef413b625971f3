package org.tally.web.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.query.ArticleQuery;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import org.tally.web.TestVocabulary;
import org.tally.web.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;

class NameHintsTests {

	private final TestVocabulary vocabulary = new TestVocabulary();

	private final QueryLanguage language = new QueryLanguage(this.vocabulary);

	private final Suggestions suggestions = Mockito.mock(Suggestions.class);

	private final Counts counts = Mockito.mock(Counts.class);

	private final NameHints hints = new NameHints(this.language, this.vocabulary, this.suggestions, this.counts,
			wording());

	private final OperatorHints operators = new OperatorHints(this.language, this.counts, wording());

	@BeforeEach
	void noQueryFindsAnything() {
		finding(0);
	}

	private void finding(long articles) {
		given(this.counts.of(anyList())).willAnswer((call) -> call.<List<ArticleQuery>>getArgument(0)
			.stream()
			.map((query) -> new TotalHits(articles, true))
			.toList());
	}

	@Test
	void aPlaceThatIsNotListedGivesWayToOneWithinItsName() {
		UnknownNames unknown = this.hints.of(ArticleQuery.ALL.withText("killed place:\"west mosul\""));
		assertThat(unknown.told()).containsExactly("No place “west mosul” is known here.");
		assertThat(unknown.others()).containsExactly(
				Map.entry("Look for the place “Mosul”", ArticleQuery.ALL.withText("killed place:\"Mosul\"")));
	}

	@Test
	void aListedPlaceWithoutArticlesIsSaidToBeKnown() {
		assertThat(this.hints.of(ArticleQuery.ALL.withText("place:mossoul")).told())
			.containsExactly("The place “mossoul” is known, but no article names it.");
	}

	@Test
	void aPublicationGivesWayToOneThatIsSpeltNearlySo() {
		given(this.suggestions.names("Daily Ledgr"))
			.willReturn(List.of(new Suggestion(Suggestion.Kind.PLACE, "x", "Daily", null, 3),
					new Suggestion(Suggestion.Kind.PUBLICATION, "Daily Ledger", "Daily Ledger", null, 2)));
		UnknownNames unknown = this.hints.of(ArticleQuery.ALL.withText("publication:\"Daily Ledgr\""));
		assertThat(unknown.told()).containsExactly("No publication “Daily Ledgr” is known here.");
		assertThat(unknown.others().values())
			.containsExactly(ArticleQuery.ALL.withText("publication:\"Daily Ledger\""));
	}

	@Test
	void ofNamesThatArticlesHaveNothingIsSaid() {
		finding(2);
		assertThat(this.hints.of(ArticleQuery.ALL.withText("place:mosul -actor:nobody")).told()).isEmpty();
		assertThat(this.hints.of(ArticleQuery.ALL.withText("place:none (")).told()).isEmpty();
	}

	@Test
	void aSmallOrSaysWhatItFindsInCapitalsButInASentence() {
		finding(78);
		assertThat(this.operators.of(ArticleQuery.ALL.withText("mosul or raqqa")))
			.containsExactly(new WayOut("OR in capitals finds either", "78 articles", "/?q=mosul+OR+raqqa"));
		assertThat(this.operators.of(ArticleQuery.ALL.withText("how many people died in mosul or raqqa"))).isEmpty();
	}

	private static Wording wording() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/site", "messages/search");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Wording(messages);
	}

}
