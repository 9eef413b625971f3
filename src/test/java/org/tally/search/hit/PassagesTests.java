package org.tally.search.hit;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

	private static final String TEXT = "Rockets hit Tabqa. Ten people died in Tabqa, doctors said. A bridge fell.";

	@Test
	void aSentenceCountsEachWordThatMatchesInItOnce() {
		Passages shown = Snippets.shown(TEXT, "[Rockets] hit [Tabqa]. Ten people died in [Tabqa], doctors");
		assertThat(shown.matches(at("Rockets hit Tabqa."))).isEqualTo(3);
		assertThat(shown.matches(at("Ten people died in Tabqa, doctors said."))).isEqualTo(2);
		assertThat(shown.matches(at("A bridge fell."))).isZero();
	}

	@Test
	void aMatchOfTwoWordsCountsForTwo() {
		assertThat(Snippets.shown(TEXT, "Ten [people died] in").matches(at("Ten people died in Tabqa, doctors said.")))
			.isEqualTo(3);
	}

	@Test
	void whatIsNotInTheTextOrHasNoMatchesIsNoPassage() {
		assertThat(Snippets.shown(TEXT, "[Rain] fell", "A bridge fell", "").passages()).isEmpty();
		assertThat(Passages.NONE.matches(at("A bridge fell."))).isZero();
	}

	private static Mention at(String words) {
		return new Mention(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

}
