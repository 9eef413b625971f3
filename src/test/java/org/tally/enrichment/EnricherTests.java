package org.tally.enrichment;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class EnricherTests {

	private static final List<String> PIECES = List.of("killed", "20", "-", "al-", "'s", "\ud83d", "\ude00", "Syria",
			"more than", "a", "(", ")", "\"", ".", "\n", "\u0000", "million", "said", "on", "Monday", "2016", "of",
			"between", "and", "to", "from", "wounded", "Aleppo", "U.S.", "\u0631\u062c\u0644", "IS", "May", "05", "/",
			"%", "$", "including", "village", "the", "Gen", "Ali", "last", "two", "days", "ago", ",", "\u2014");

	@Test
	void nothingInAnEmptyOrBlankText() {
		for (String text : List.of("", " ", "\n\n", "\u0000")) {
			EnrichedArticle enriched = Reading.read(text);
			assertThat(enriched.figures()).isEmpty();
			assertThat(enriched.language()).isEqualTo("und");
		}
	}

	@Test
	void noTextMakesItFail() {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(60);
			for (int j = 0; j < length; j++) {
				text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
			}
			assertThatCode(() -> Reading.read(text.toString())).as(text.toString()).doesNotThrowAnyException();
		}
	}

	@Test
	void aMegabyteOfGarbageIsReadToo() {
		Random random = new Random(11);
		StringBuilder text = new StringBuilder();
		while (text.length() < 1_000_000) {
			text.append((char) random.nextInt(0x10000));
		}
		assertThatCode(() -> Reading.read(text.toString())).doesNotThrowAnyException();
		assertThatCode(() -> Reading.read("A".repeat(1_000_000))).doesNotThrowAnyException();
		assertThatCode(() -> Reading.read("\"".repeat(1_000_000) + " Then")).doesNotThrowAnyException();
		assertThatCode(() -> Reading.read("Killed 1 ".repeat(100_000))).doesNotThrowAnyException();
	}

	@Test
	void theSameTextReadsTheSameOnEveryThread() {
		String text = "On Friday, 12 soldiers and three medics were killed in Homs, the UN said. Aleppo fell in 2016.";
		EnrichedArticle first = Reading.read(text);
		List<EnrichedArticle> again = IntStream.range(0, 64).parallel().mapToObj((i) -> Reading.read(text)).toList();
		assertThat(again).allMatch(first::equals);
	}

	@Test
	void offsetsPointIntoTheText() {
		String text = "\ud83d\ude00 At least 12 soldiers were killed in Homs.";
		EnrichedArticle enriched = Reading.read(text);
		assertThat(enriched.figures().get(0).number().in(text)).isEqualTo("At least 12");
		assertThat(enriched.places().get(0).at().in(text)).isEqualTo("Homs");
	}

	@Test
	void theOutletIsMadeCanonical() {
		Article article = new Article("a", null, "The dam burst.", "nna", null, null, null, false);
		assertThat(Reading.ENRICHER.enrich(article).publication()).isEqualTo("National News Agency");
		assertThat(Reading.read("Tabnak - The dam burst at dawn.").publication()).isEqualTo("Tabnak");
		assertThat(Reading.read("MOSCOW (Sputnik) The dam burst at dawn.").publication()).isEqualTo("Sputnik");
		assertThat(Reading.read("NEAR ARDAL, Iraq, 5 June 2017 (Evening Courier) - The dam burst.").publication())
			.isEqualTo("Evening Courier");
		assertThat(Reading.read("The army told the SDF (a militia) - and others - to go.").publication()).isNull();
		assertThat(Reading.read("The dam burst at dawn.").publication()).isNull();
	}

}
