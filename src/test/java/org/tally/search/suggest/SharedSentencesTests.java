package org.tally.search.suggest;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedSentencesTests {

	@Test
	void aLineThatSeveralArticlesEndWithSaysNothing() {
		assertThat(SharedSentences.words(List.of(List.of("The mill burned.", "Reported for the Harbour Post."),
				List.of("The bridge fell.\n\nReported for the Harbour Post."),
				List.of("REPORTED FOR the Harbour Post."))))
			.contains("reported", "post", "harbour")
			.doesNotContain("mill", "bridge");
	}

	@Test
	void aWordThatIsSaidElsewhereAsOftenSaysSomething() {
		List<String> one = List.of("Fire took the harbour.", "Reported from the harbour.");
		assertThat(SharedSentences.words(List.of(one, List.of("The harbour fell.", "Reported from the harbour."),
				List.of("Calm at the harbour.", "Reported from the harbour."))))
			.contains("reported")
			.doesNotContain("harbour");
	}

	@Test
	void twoWhoQuoteOneSpeakerShareNoLine() {
		assertThat(SharedSentences.words(List.of(List.of("We lost all."), List.of("We lost all."), List.of())))
			.isEmpty();
		assertThat(SharedSentences.words(List.of())).isEmpty();
	}

}
