package org.tally.enrichment.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tally.article.Signature;
import org.tally.enrichment.text.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignaturesTests {

	private static final String TEXT = """
			Mortar rounds fell on the vegetable market of Bab al-Rih shortly before noon on Tuesday, killing nine
			people and wounding more than thirty, the town's doctors said. Rescuers carried the wounded to two field
			clinics because the only hospital had been closed since the spring. A council member blamed the brigade
			on the hills to the north, which denied that it had fired.
			""";

	private final Signatures signatures = new Signatures();

	@Test
	void theSameWordsHaveTheSameSignature() {
		assertThat(of(TEXT.toUpperCase(java.util.Locale.ROOT).replace(",", ""))).isEqualTo(of(TEXT));
	}

	@Test
	void aCopyWithAnotherHeadlineAndAShorterEndIsSimilar() {
		String copy = "Nine die in market shelling " + TEXT.substring(0, TEXT.lastIndexOf(", which denied"));
		assertThat(of(copy).similarity(of(TEXT))).isGreaterThan(0.7);
	}

	@Test
	void anotherTextIsNotSimilar() {
		String other = """
				Donors pledged two hundred million dollars for the families who fled the valley after the dam broke,
				the ministry said on Friday, a third of what the agencies had asked for before the winter sets in.
				""";
		assertThat(of(other).similarity(of(TEXT))).isLessThan(0.1);
	}

	@Test
	void similarityIsNearTheTrueShareOfSequences() {
		Random random = new Random(7);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 900; i++) {
			words.add("word" + i);
		}
		Collections.shuffle(words, random);
		String first = String.join(" ", words.subList(0, 602));
		String second = String.join(" ", words.subList(300, 902 - 2));
		// 300 sequences of the 600 and the 598 are in both
		assertThat(of(first).similarity(of(second))).isEqualTo(300.0 / 898, within(0.08));
	}

	@Test
	void aLineHasNoSignature() {
		assertThat(this.signatures.of(Document.of("Nine killed in market shelling"))).isNull();
		assertThat(this.signatures.of(Document.of(""))).isNull();
	}

	private Signature of(String text) {
		return Objects.requireNonNull(this.signatures.of(Document.of(text)));
	}

}
