package org.tally.search.language;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.search.language.QueryTree.Part;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class WiderQueriesTests {

	private final QueryLanguage language = new QueryLanguage(new TestVocabulary(), Clock.systemUTC());

	@Test
	void everyRequiredPartCanBeDropped() {
		assertThat(wider("mosul \"old city\"~5 -title:raqqa figure:killed >= 100").dispensable()).containsExactly(
				new Part("mosul", "\"old city\"~5 -title:raqqa figure:killed >= 100"),
				new Part("\"old city\"~5", "mosul -title:raqqa figure:killed >= 100"),
				new Part("-title:raqqa", "mosul \"old city\"~5 figure:killed >= 100"),
				new Part("figure:killed >= 100", "mosul \"old city\"~5 -title:raqqa"));
	}

	@Test
	void whatIsNotRequiredNeedNotBeDropped() {
		assertThat(wider("who was killed in raqqa").dispensable()).extracting(Part::text)
			.containsExactly("killed", "raqqa");
	}

	@Test
	void alternativesAreDroppedTogetherAndWhatTheyRequireAlone() {
		assertThat(wider("mosul OR raqqa").dispensable()).isEmpty();
		assertThat(changed(wider("tabqa (mosul OR (old city))").dispensable())).containsExactly("(mosul OR (old city))",
				"tabqa", "tabqa (mosul OR (city))", "tabqa (mosul OR (old))");
		assertThat(changed(wider("tabqa mosul OR raqqa").dispensable())).containsExactly("mosul OR raqqa", "tabqa");
		assertThat(changed(wider("place:(mosul tabqa)").dispensable())).containsExactly("(place:tabqa)",
				"(place:mosul)");
	}

	@Test
	void whatIsLeftIsAlwaysAQuery() {
		for (String query : List.of("a AND b OR c dd*", "-(a b) c~ \"x y\"", "(title:(a OR b)) AND by:c -d", "+a -b",
				"“west mosul” l\\:x 5")) {
			WiderQueries wider = wider(query);
			for (List<Part> parts : List.of(wider.dispensable(), wider.phrases(), wider.fields())) {
				assertThat(parts).allSatisfy((part) -> assertThat(this.language.parse(part.changed())).isNotNull());
			}
		}
	}

	@Test
	void aPhraseCanBeItsWords() {
		assertThat(wider("raqqa title:\"old city\"").phrases())
			.containsExactly(new Part("title:\"old city\"", "raqqa (title:old title:city)"));
		assertThat(wider("\"old city\"~5").phrases()).extracting(Part::changed).containsExactly("(old city)");
	}

	@Test
	void aLongPhraseCanLoseItsFirstWordOrItsLast() {
		assertThat(wider("\"west mosul bridge\"").dispensable()).containsExactly(new Part("west", "\"mosul bridge\""),
				new Part("bridge", "\"west mosul\""));
	}

	@Test
	void aFieldCanBeLeftOut() {
		assertThat(wider("raqqa title:mosul").fields()).containsExactly(new Part("title:mosul", "raqqa mosul"));
	}

	@Test
	void aPhraseInAFieldCanBeLookedForEverywhere() {
		assertThat(wider("raqqa place:\"west mosul\"").fields())
			.containsExactly(new Part("place:\"west mosul\"", "raqqa \"west mosul\""));
	}

	@Test
	void anyOfTheWordsCanBeEnough() {
		assertThat(wider("x \"b c\" d").anyOfThem()).contains("x OR \"b c\" OR d");
		assertThat(wider("raqqa (who was killed)").anyOfThem()).contains("raqqa OR (who was killed)");
		assertThat(wider("x -b").anyOfThem()).isEmpty();
		assertThat(wider("who was killed in raqqa").anyOfThem()).contains("killed OR raqqa");
	}

	@Test
	void aQuestionMarkCanBeABeginning() {
		assertThat(wider("raqqa title:mosu?").beginnings()).containsExactly(new Part("mosu", "raqqa title:mosu*"));
		assertThat(wider("raqqa m? \"mosu?\" zinj*").beginnings()).isEmpty();
	}

	private static List<String> changed(List<Part> parts) {
		return parts.stream().map(Part::changed).toList();
	}

	private WiderQueries wider(String text) {
		return this.language.tree(text).orElseThrow().wider();
	}

}
