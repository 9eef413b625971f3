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
	void namesInFieldsGiveWayToOthers() {
		QueryTree tree = tree("killed place:\"west mosul\" -Actor:daesh title:x place:none place:raq*");
		assertThat(tree.names()).extracting(QueryTree.Name::text).containsExactly("west mosul", "daesh");
		assertThat(tree.renamed(tree.names().get(0), "Mosul"))
			.isEqualTo("killed place:\"Mosul\" -Actor:daesh title:x place:none place:raq*");
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
	void wordsOfTheTextKeepTheirPlaces() {
		assertThat(tree("mosull \"old citty\" displac* by:jon figure:killed").words())
			.containsExactly(new Word("mosull", 0, 6), new Word("old", 8, 11), new Word("citty", 12, 17));
	}

	private QueryTree tree(String text) {
		return this.language.tree(text).orElseThrow();
	}

}
