package org.tally.enrichment.figure.context;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.enrichment.figure.context.Spans.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTests {

	private static final Spans<String> SPANS = new Spans<>(
			List.of(new Span<>("a", 2, 4), new Span<>("b", 5, 6), new Span<>("c", 9, 12)));

	@Test
	void aStretchHoldsWhatBeginsInIt() {
		assertThat(SPANS.between(2, 9)).extracting(Span::value).containsExactly("a", "b");
		assertThat(SPANS.between(3, 5)).isEmpty();
		assertThat(SPANS.between(9, 2)).isEmpty();
		assertThat(SPANS.between(0, 100)).hasSize(3);
	}

	@Test
	void theNextOnEitherSideOfAToken() {
		assertThat(SPANS.lastBefore(5)).isEqualTo("a");
		assertThat(SPANS.lastBefore(2)).isNull();
		assertThat(SPANS.firstFrom(5)).isEqualTo("b");
		assertThat(SPANS.firstFrom(10)).isNull();
	}

	@Test
	void theOneThatBeginsOrEndsAtAToken() {
		assertThat(SPANS.startingAt(9)).isEqualTo("c");
		assertThat(SPANS.endingAt(6)).isEqualTo("b");
		assertThat(SPANS.startingAt(3)).isNull();
	}

}
