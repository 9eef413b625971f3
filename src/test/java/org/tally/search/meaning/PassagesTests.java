package org.tally.search.meaning;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

	@Test
	void theTitleComesBeforeTheText() {
		assertThat(Passages.of("Wells run dry", "Villagers left.")).containsExactly("Wells run dry. Villagers left.");
	}

	@Test
	void cutsAreBetweenWordsAndLoseNone() {
		String text = "mortar ".repeat(400).strip();
		List<String> passages = Passages.of(null, text);
		assertThat(String.join(" ", passages)).isEqualTo(text);
		assertThat(passages).hasSizeGreaterThan(4).allMatch((passage) -> passage.length() <= Passages.LENGTH);
	}

	@Test
	void aWordWithoutEndIsCutBetweenCharacters() {
		String word = "x" + "\uD83D\uDE00".repeat(600);
		assertThat(Passages.of(null, word)).satisfies((all) -> assertThat(String.join("", all)).isEqualTo(word))
			.hasSizeGreaterThan(1)
			.noneMatch((passage) -> Character.isLowSurrogate(passage.charAt(0)));
	}

	@Test
	void nothingHasNone() {
		assertThat(Passages.of(null, "  \n ")).isEmpty();
	}

	@Test
	void aLongReportEndsSomewhere() {
		assertThat(Passages.of(null, "shelling ".repeat(1_000_000))).hasSize(Passages.MOST);
	}

}
