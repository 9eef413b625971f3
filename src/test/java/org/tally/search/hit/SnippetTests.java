package org.tally.search.hit;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	private static Snippet read(String marked) {
		return Snippet.of(marked.replace('[', '\uE000').replace(']', '\uE001'));
	}

	static String shown(Snippet snippet) {
		return snippet.parts()
			.stream()
			.map((part) -> part.match() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining());
	}

	@Test
	void matchesAreWhereTheTextWithoutMarksHasThem() {
		Snippet snippet = read("in [west Mosul] and [Mosul]");
		assertThat(snippet.text()).isEqualTo("in west Mosul and Mosul");
		assertThat(snippet.matches()).containsExactly(new Mention(3, 13), new Mention(18, 23));
		assertThat(read("nothing").matches()).isEmpty();
		assertThat(read("").parts()).isEmpty();
	}

	@Test
	void matchesWithOnlyABlankBetweenAreOne() {
		assertThat(shown(read("in [west] [Mosul]"))).isEqualTo("in [west Mosul]");
		assertThat(shown(read("[Old]\n[City] [of] Sana"))).isEqualTo("[Old\nCity of] Sana");
		assertThat(shown(read("[killed], [civilians]"))).isEqualTo("[killed], [civilians]");
		assertThat(shown(read("ends in [Mosul]\n\n[Mosul] begins"))).isEqualTo("ends in [Mosul]\n\n[Mosul] begins");
	}

	@Test
	void dotsStandWhereASentenceGoesOn() {
		assertThat(shown(read("the [heaviest] loss of life").dotted(10))).isEqualTo("… the [heaviest] loss of life …");
		assertThat(shown(read("The [end.]").dotted(5))).isEqualTo("The [end.]");
		assertThat(shown(read("He said: “The [end].”\n").dotted(5))).isEqualTo("He said: “The [end].”\n");
		assertThat(shown(read("A short [note]").dotted(50))).isEqualTo("A short [note]");
		assertThat(shown(read("هل [انتهت]؟").dotted(5))).isEqualTo("هل [انتهت]؟");
	}

	@Test
	void thePossessiveIsNoPartOfAMatch() {
		assertThat(shown(read("of [west Mosul's] districts"))).isEqualTo("of [west Mosul]'s districts");
		assertThat(shown(read("[Mosul’s] [airport]"))).isEqualTo("[Mosul]’s [airport]");
		assertThat(shown(read("[MOSUL'S]"))).isEqualTo("[MOSUL]'S");
		assertThat(shown(read("[forces'] [’s] [its]"))).isEqualTo("[forces' ’s its]");
	}

}
