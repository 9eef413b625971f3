package org.tally.search.suggest;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TellingWordsTests {

	@Test
	void smallWordsAndNumbersSayNothing() {
		assertThat(TellingWords.among(List.of("the", "with", "2017", "10th", "rubble", "said"), Set.of(), 9))
			.containsExactly("rubble");
	}

	@Test
	void whatNewsOfAnyMatterHasSaysNothing() {
		assertThat(TellingWords.among(List.of("week", "told", "added", "reporting", "tuesdays", "october", "including",
				"dozens", "estimated", "among", "used", "march", "following", "convoy"), Set.of(), 9))
			.containsExactly("convoy");
		assertThat(
				TellingWords.among(List.of("women", "warned", "marches", "chemical", "stated", "leader"), Set.of(), 9))
			.as("what could be the matter")
			.containsExactly("women", "warned", "marches", "chemical", "stated", "leader");
	}

	@Test
	void formsOfOneWordAreSaidOnce() {
		assertThat(TellingWords.among(List.of("strikes", "strike", "rescuers"), Set.of(), 9)).containsExactly("strikes",
				"rescuers");
	}

	@Test
	void wordsOfTheQueryAreLeftOutInEveryForm() {
		assertThat(TellingWords.among(List.of("killing", "hospital", "islamic"),
				TellingWords.stems("title:killed \"islamic state\""), 9))
			.containsExactly("hospital");
	}

	@Test
	void noMoreThanAskedFor() {
		assertThat(TellingWords.among(List.of("rubble", "hospital", "bridge"), Set.of(), 2)).hasSize(2);
	}

}
