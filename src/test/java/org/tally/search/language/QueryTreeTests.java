package org.tally.search.language;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.search.language.QueryTree.Part;
import org.tally.search.language.QueryTree.Word;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTreeTests {

	private final QueryLanguage language = new QueryLanguage(new TestVocabulary(), Clock.systemUTC());

	@Test
	void everyRequiredPartCanBeDropped() {
		assertThat(tree("mosul \"old city\"~5 -title:raqqa figure:killed >= 100").dispensable()).containsExactly(
				new Part("mosul", "\"old city\"~5 -title:raqqa figure:killed >= 100"),
				new Part("\"old city\"~5", "mosul -title:raqqa figure:killed >= 100"),
				new Part("-title:raqqa", "mosul \"old city\"~5 figure:killed >= 100"),
				new Part("figure:killed >= 100", "mosul \"old city\"~5 -title:raqqa"));
	}

	@Test
	void whatIsNotRequiredNeedNotBeDropped() {
		assertThat(tree("who was killed in raqqa").dispensable()).extracting(Part::text)
			.containsExactly("killed", "raqqa");
	}

	@Test
	void alternativesAreDroppedTogetherAndWhatTheyRequireAlone() {
		assertThat(tree("mosul OR raqqa").dispensable()).isEmpty();
		assertThat(changed(tree("tabqa (mosul OR (old city))").dispensable())).containsExactly("(mosul OR (old city))",
				"tabqa", "tabqa (mosul OR (city))", "tabqa (mosul OR (old))");
		assertThat(changed(tree("tabqa mosul OR raqqa").dispensable())).containsExactly("mosul OR raqqa", "tabqa");
		assertThat(changed(tree("place:(mosul tabqa)").dispensable())).containsExactly("(place:tabqa)",
				"(place:mosul)");
	}

	@Test
	void whatIsLeftIsAlwaysAQuery() {
		for (String query : List.of("a AND b OR c dd*", "-(a b) c~ \"x y\"", "(title:(a OR b)) AND by:c -d", "+a -b",
				"“west mosul” l\\:x 5")) {
			QueryTree tree = tree(query);
			for (List<Part> parts : List.of(tree.dispensable(), tree.phrases(), tree.fields())) {
				assertThat(parts).allSatisfy((part) -> assertThat(this.language.parse(part.changed())).isNotNull());
			}
		}
	}

	@Test
	void aPhraseCanBeItsWords() {
		assertThat(tree("raqqa title:\"old city\"").phrases())
			.containsExactly(new Part("title:\"old city\"", "raqqa (title:old title:city)"));
		assertThat(tree("\"old city\"~5").phrases()).extracting(Part::changed).containsExactly("(old city)");
	}

	@Test
	void aLongPhraseCanLoseItsFirstWordOrItsLast() {
		assertThat(tree("\"west mosul bridge\"").dispensable()).containsExactly(new Part("west", "\"mosul bridge\""),
				new Part("bridge", "\"west mosul\""));
	}

	@Test
	void aFieldCanBeLeftOut() {
		assertThat(tree("raqqa title:mosul").fields()).containsExactly(new Part("title:mosul", "raqqa mosul"));
	}

	@Test
	void aPhraseInAFieldCanBeLookedForEverywhere() {
		assertThat(tree("raqqa place:\"west mosul\"").fields())
			.containsExactly(new Part("place:\"west mosul\"", "raqqa \"west mosul\""));
	}

	@Test
	void namesInFieldsGiveWayToOthers() {
		QueryTree tree = tree("killed place:\"west mosul\" -Actor:daesh title:x place:none place:raq*");
		assertThat(tree.names()).extracting(QueryTree.Name::text).containsExactly("west mosul", "daesh");
		assertThat(tree.renamed(tree.names().get(0), "Mosul"))
			.isEqualTo("killed place:\"Mosul\" -Actor:daesh title:x place:none place:raq*");
	}

	@Test
	void anyOfTheWordsCanBeEnough() {
		assertThat(tree("x \"b c\" d").anyOfThem()).contains("x OR \"b c\" OR d");
		assertThat(tree("x -b").anyOfThem()).isEmpty();
		assertThat(tree("who was killed in raqqa").anyOfThem()).contains("killed OR raqqa");
	}

	@Test
	void operatorsInSmallLettersAreTriedInCapitals() {
		assertThat(tree("mosul or raqqa or \"old city\"").operatorsInCapitals())
			.containsExactly(new Part("OR", "mosul OR raqqa OR \"old city\""));
		assertThat(tree("mosul not raqqa").operatorsInCapitals()).containsExactly(new Part("NOT", "mosul NOT raqqa"));
		assertThat(tree("title:(mosul or raqqa) homs").operatorsInCapitals())
			.containsExactly(new Part("OR", "title:(mosul OR raqqa) homs"));
		for (String query : List.of("mosul and raqqa", "or mosul", "mosul OR raqqa", "\"mosul or raqqa\"", "mosul or",
				"mosul or (raqqa homs)", "mosul Or raqqa", "to be or not to be", "mosul or the raqqa")) {
			assertThat(tree(query).operatorsInCapitals()).as(query).isEmpty();
		}
	}

	@Test
	void aQuestionMarkCanBeABeginning() {
		assertThat(tree("raqqa title:mosu?").beginnings()).containsExactly(new Part("mosu", "raqqa title:mosu*"));
		assertThat(tree("raqqa m? \"mosu?\" zinj*").beginnings()).isEmpty();
	}

	@Test
	void wordsOfTheTextKeepTheirPlaces() {
		assertThat(tree("mosull \"old citty\" displac* by:jon figure:killed").words())
			.containsExactly(new Word("mosull", 0, 6), new Word("old", 8, 11), new Word("citty", 12, 17));
	}

	private static List<String> changed(List<Part> parts) {
		return parts.stream().map(Part::changed).toList();
	}

	private QueryTree tree(String text) {
		return this.language.tree(text).orElseThrow();
	}

}
