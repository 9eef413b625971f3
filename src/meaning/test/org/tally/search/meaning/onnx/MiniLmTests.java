package org.tally.search.meaning.onnx;

import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.tally.search.meaning.Encoder;

import static org.assertj.core.api.Assertions.assertThat;

class MiniLmTests {

	private static final Encoder ENCODER = ServiceLoader.load(Encoder.class).findFirst().orElseThrow();

	@Test
	void whatMeansTheSameIsNear() {
		float[] sentence = ENCODER.encode("how many civilians were killed in the air strike");
		assertThat(cosine(sentence, ENCODER.encode("Dozens of residents died when planes bombed their houses.")))
			.isGreaterThan(cosine(sentence, ENCODER.encode("The central bank raised its interest rate again.")) + 0.2);
	}

	@Test
	void anyTextHasAVector() {
		for (String text : new String[] { "", " ", "\uD83D\uDE00", "\uD800", "قصف", "word ".repeat(5_000), "\u0000" }) {
			float[] vector = ENCODER.encode(text);
			assertThat(vector).hasSize(Encoder.DIMENSIONS);
			assertThat(cosine(vector, vector)).isBetween(0.99, 1.01);
		}
	}

	@Test
	void itReadsWhatIsWrittenInLatinLetters() {
		assertThat(ENCODER.reads("Who fled to Zaḩlah in 2017?")).isTrue();
		assertThat(ENCODER.reads("من نزح من الموصل")).isFalse();
	}

	private static double cosine(float[] one, float[] other) {
		return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
	}

	private static double dot(float[] one, float[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

}
