package org.tally.web.figure;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Coded;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.web.Samples;
import org.tally.web.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class FigureWordsTests {

	private final Wording wording = wording();

	private final FigureWords words = new FigureWords(this.wording);

	@BeforeEach
	void inEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void inAnyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			105     | null  | at_least  | ≥ 105         | at least 105 civilians killed
			100     | null  | more_than | > 100         | more than 100 civilians killed
			1200    | 1200  | exact     | 1,200         | 1,200 civilians killed
			1       | 1     | exact     | 1             | 1 civilian killed
			90      | 90    | about     | ≈ 90          | about 90 civilians killed
			null    | 30    | at_most   | ≤ 30          | up to 30 civilians killed
			null    | 30    | less_than | < 30          | fewer than 30 civilians killed
			15      | 20    | range     | 15–20         | 15 to 20 civilians killed
			24      | 99    | vague     | dozens        | dozens of civilians killed
			200000  | 999999| vague     | hundreds of thousands | hundreds of thousands of civilians killed
			null    | null  | vague     | some          | some civilians killed
			12      | null  | more_than | > 12          | more than 12 civilians killed
			3500000 | 3500000| exact    | 3.5 million   | 3.5 million civilians killed
			1234567 | 1234567| exact    | 1,234,567     | 1,234,567 civilians killed
			""")
	void everyBoundHasASignAndWords(@Nullable Double low, @Nullable Double high, String quantifier, String sign,
			String claim) {
		Figure figure = Samples.figure(FigureType.KILLED, new Bounds(low, high), Coded.of(Quantifier.class, quantifier),
				Population.CIVILIANS);
		assertThat(this.words.sign(figure)).isEqualTo(sign);
		assertThat(this.words.claim(figure)).isEqualTo(claim);
	}

	@Test
	void everyTypePopulationAndStatusHasWords() {
		for (FigureType type : FigureType.values()) {
			for (Population population : Population.values()) {
				Figure figure = Samples.figure(type, Bounds.exactly(2), Quantifier.EXACT, population);
				assertThat(this.words.claim(figure)).startsWith("2 ").doesNotContain("{", "_");
				assertThat(this.words.noun(figure)).satisfiesAnyOf((noun) -> assertThat(noun).isNull(),
						(noun) -> assertThat(noun).isNotBlank());
			}
		}
		Arrays.stream(FigureStatus.values())
			.forEach((status) -> assertThat(this.wording.text("figure.status." + status.code())).isNotBlank());
	}

	@Test
	void thingsAreCountedByTheirOwnNoun() {
		Figure figure = things(FigureType.DESTROYED, 12, "tunnels");
		assertThat(this.words.claim(figure)).isEqualTo("12 tunnels destroyed");
		assertThat(this.words.noun(figure)).isEqualTo("tunnels");
	}

	@Test
	void aNounThatTheTypeSaysIsNotSaidAgain() {
		Figure figure = things(FigureType.STRIKES, 2, "strikes");
		assertThat(this.words.claim(figure)).isEqualTo("2 strikes");
		assertThat(this.words.noun(figure)).isNull();
		assertThat(this.words.noun(things(FigureType.STRIKES, 7, "raids"))).isEqualTo("raids");
	}

	@Test
	void aRateAndADoubtAreSaid() {
		Figure figure = new Figure(FigureType.KILLED, Bounds.exactly(30), Quantifier.EXACT, "people", Population.PEOPLE,
				null, new Mention(0, 1), new Mention(0, 1), null, null, null, null, Basis.RATE, FigureStatus.FORECAST);
		assertThat(this.words.claim(figure)).isEqualTo("30 people killed a day, expected");
		assertThat(this.words.noun(figure)).isNull();
	}

	@Test
	void aWholeClaimSaysWhereBeforeWhoSaysSo() {
		Named un = new Named("un", "United Nations", "the UN");
		Figure said = Samples.figure(FigureType.KILLED, Bounds.exactly(237), Quantifier.EXACT, "people",
				Population.PEOPLE, new Mention(0, 1), new Mention(0, 1), un);
		assertThat(this.words.whole(said)).isEqualTo("237 people killed in Mosul, said by United Nations");
		LocaleContextHolder.setLocale(Locale.forLanguageTag("ar"));
		assertThat(this.words.whole(said)).contains(" في \u2068Mosul\u2069، بحسب ");
	}

	@Test
	void aDeniedOrExpectedClaimSaysSoBehindItsPlace() {
		Figure figure = new Figure(FigureType.DISPLACED, Bounds.exactly(900), Quantifier.EXACT, "people",
				Population.PEOPLE, null, new Mention(0, 1), new Mention(0, 1), new Named("sy-raqqa", "Raqqa", "Raqqa"),
				null, null, null, Basis.EVENT, FigureStatus.FORECAST);
		assertThat(this.words.whole(figure)).isEqualTo("900 people displaced in Raqqa, expected");
	}

	private static Figure things(FigureType type, double count, String unit) {
		return Samples.figure(type, Bounds.exactly(count), Quantifier.EXACT, unit, null, new Mention(0, 1),
				new Mention(0, 1), null);
	}

	static Wording wording() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/site", "messages/figure");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Wording(messages);
	}

}
