package org.tally.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SignatureTests {

	private static final Signature ZEROS = new Signature("0".repeat(Signature.LENGTH));

	@Test
	void aSignatureIsWhollySimilarToItself() {
		assertThat(ZEROS.similarity(ZEROS)).isEqualTo(1);
	}

	@Test
	void whatIsEqualByChanceIsNoSimilarity() {
		Signature oneOfSixteen = new Signature(("0" + "f".repeat(15)).repeat(Signature.LENGTH / 16));
		assertThat(ZEROS.similarity(oneOfSixteen)).isZero();
	}

	@Test
	void similarityIsTheShareOfEqualComponentsBeyondChance() {
		Signature half = new Signature("0".repeat(Signature.LENGTH / 2) + "1".repeat(Signature.LENGTH / 2));
		assertThat(ZEROS.similarity(half)).isEqualTo((0.5 - 0.0625) / 0.9375, within(1e-9));
	}

	@Test
	void bandsSayWhereInTheSignatureTheyStand() {
		assertThat(ZEROS.bands()).hasSize(32).doesNotHaveDuplicates().startsWith("0:00000000", "1:00000000");
	}

	@Test
	void otherThanHexadecimalDigitsOfTheLengthAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Signature("0f"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Signature("x".repeat(Signature.LENGTH)));
	}

}
