package org.tally.search.hit;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

	private static final String TEXT = "Rockets hit Tabqa. Ten people died in Tabqa, doctors said. A bridge fell.";

	@Test
	void aSentenceWithAMatchIsNearerThanOneBesideIt() {
		Passages shown = Snippets.shown(TEXT, "[Rockets] hit [Tabqa]. Ten people died in Tabqa, doctors");
		assertThat(shown.nearness(at("Rockets hit Tabqa."))).isEqualTo(2);
		assertThat(shown.nearness(at("Ten people died in Tabqa, doctors said."))).isEqualTo(1);
		assertThat(shown.nearness(at("A bridge fell."))).isZero();
	}

	@Test
	void whatIsNotInTheTextOrHasNoMatchesIsNoPassage() {
		assertThat(Snippets.shown(TEXT, "[Rain] fell", "A bridge fell", "").passages()).isEmpty();
		assertThat(Passages.NONE.nearness(at("A bridge fell."))).isZero();
	}

	private static Mention at(String words) {
		return new Mention(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

}
