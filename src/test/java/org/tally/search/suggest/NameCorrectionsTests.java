package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Place;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryTree.Word;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

class NameCorrectionsTests {

	private static final Set<String> IN_ARTICLES = Set.of("Old Harbour", "Milltown", "Oldport");

	private final Vocabulary vocabulary = Mockito.mock(Vocabulary.class);

	private final Counts counts = Mockito.mock(Counts.class);

	private final NameCorrections names = new NameCorrections(this.vocabulary, this.counts);

	NameCorrectionsTests() {
		list("Old Harbour", "Harburg", "Port Antiqua", "Oldport");
		list("Milltown", "Mylltun");
		list("Nowhere", "Noware");
		given(this.vocabulary.actorsNamed(anyString())).willReturn(List.of());
		given(this.counts.of(anyList())).willAnswer((call) -> call.<List<ArticleQuery>>getArgument(0)
			.stream()
			.map((query) -> new TotalHits(IN_ARTICLES.contains(query.text()) ? 5 : 0, true))
			.toList());
	}

	private void list(String... spellings) {
		for (String spelling : spellings) {
			given(this.vocabulary.isName(spelling)).willReturn(true);
			given(this.vocabulary.placesNamed(spelling)).willReturn(List.of(Place.unlisted(spellings[0])));
		}
		given(this.vocabulary.namesOfPlace("place:" + spellings[0])).willReturn(List.of(spellings));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "Mylltun | Milltown", "fire in Mylltun | fire in Milltown",
					"Port Antiqua fire | Old Harbour fire", "Harburg | Old Harbour",
					"Harburg OR fire | \"Old Harbour\" OR fire", "title:Harburg | title:\"Old Harbour\"",
					"-Mylltun | -Milltown", "\"fire in Harburg\" | \"fire in Old Harbour\"",
					"Mylltun Harburg | Milltown Old Harbour" })
	void aNameThatFindsNothingGivesWayToOneThatDoes(String typed, String meant) {
		assertThat(Change.apply(typed, read(typed).changes())).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "Oldport", "Milltown", "Noware", "fire", "Port OR Antiqua" })
	void whatFindsSomethingOrHasNoOtherNameStays(String typed) {
		assertThat(read(typed).changes()).isEmpty();
	}

	@Test
	void onlyANameThatFindsSomethingIsSpeltAsItShouldBe() {
		assertThat(read("Oldport Noware fire").right()).extracting(Word::text).containsExactly("Oldport");
	}

	private NameCorrections.Reading read(String typed) {
		List<Word> words = new ArrayList<>();
		Pattern.compile("\\b(?!title|OR\\b)\\p{L}+")
			.matcher(typed)
			.results()
			.forEach((word) -> words.add(new Word(word.group(), word.start(), word.end())));
		return this.names.read(typed, words);
	}

}
