package org.tally.web.locale;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PluralMessagesTests {

	private final PluralMessages messages = new PluralMessages();

	PluralMessagesTests() {
		this.messages.setBasenames("classpath:messages/search", "classpath:messages/site", "classpath:messages/figure");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	@ParameterizedTest
	@CsvSource({ "0,لا مقالات", "1,مقالة واحدة", "2,مقالتان", "3,3 مقالات", "10,10 مقالات", "11,11 مقالة",
			"99,99 مقالة", "100,100 مقالة", "102,102 مقالة", "103,103 مقالات", "110,110 مقالات", "111,111 مقالة" })
	void arabicCountsByTheLastTwoDigits(int number, String words) {
		assertThat(text("total.articles", Languages.ARABIC, number)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "13,13 رقمًا آخر", "100,100 رقم آخر", "105,105 أرقام أخرى", "212,212 رقمًا آخر" })
	void whatIsCountedTakesItsCase(int number, String words) {
		assertThat(text("hit.more-figures", Languages.ARABIC, number)).isEqualTo(words);
	}

	@Test
	void thousandsAreGroupedAndInWesternDigits() {
		assertThat(text("total.articles", Languages.ARABIC, 12_345L)).isEqualTo("12,345 مقالة");
		assertThat(text("total.articles", Languages.ARABIC, 12_305L)).isEqualTo("12,305 مقالات");
	}

	@Test
	void englishIsAsItWas() {
		assertThat(text("total.articles", Locale.ENGLISH, 103)).isEqualTo("103 articles");
		assertThat(text("total.articles", Locale.ENGLISH, 1)).isEqualTo("1 article");
	}

	@Test
	void signsKeepTheirSide() {
		assertThat(text("sign.at_least", Languages.ARABIC, "105")).isEqualTo("\u2066≥ \u2068105\u2069\u2069");
	}

	private String text(String key, Locale language, Object argument) {
		return this.messages.getMessage(key, new Object[] { argument }, language);
	}

}
