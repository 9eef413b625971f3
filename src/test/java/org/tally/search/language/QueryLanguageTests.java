package org.tally.search.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QueryLanguageTests {

	private final QueryLanguage language = new QueryLanguage();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "mosul \"old city | quote", "(mosul OR raqqa | ( at character 1", "mosul) | ) at character 6",
					"mosul AND | Add the missing word", "autor:reuters | no field 'autor:'",
					"title: | right after its colon", "*mosul | end of a word", "m* | two letters", "mosul^3 | Weights",
					"place:[a TO b] | Ranges", "12:30 | : at character 3", "mosul -- raqqa | - at character 7",
					"\"a b\"~99999999999 | ~ at character 6", "figure:nonsense | no figure type 'nonsense'",
					"((((((((((( mosul ))))))))))) | 10 deep" })
	void aMistakeIsAnsweredWithWhatToChange(String query, String advice) {
		assertThatExceptionOfType(QueryMistakeException.class).isThrownBy(() -> this.language.parse(query))
			.withMessageContaining(advice);
	}

	@Test
	void aPastedArticleIsTooLong() {
		assertThatExceptionOfType(QueryMistakeException.class)
			.isThrownBy(() -> this.language.parse("word ".repeat(1_000)))
			.withMessageContaining("2,000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "killed/wounded", "/", "what?", "al-Zinjili", "U.S.-led", "Iraq's \"exact words\"",
			"-mosul", "NOT mosul", "a && b || !c", "\"two words\"~5", "displac*", "mosull~", "title:(a OR b)", "*", "",
			"٣٠ قتيلا", "- mosul", "figure:killed", "figure:in_need" })
	void whatPeopleTypeIsAQuery(String query) {
		assertThat(this.language.parse(query)).isNotNull();
	}

	@Test
	void aDashBetweenSpacesExcludesNothing() {
		assertThat(this.language.parse("mosul - raqqa").toString())
			.isEqualTo(this.language.parse("mosul raqqa").toString());
	}

	@Test
	void neighbouringWordsAreOneQuerySoThatNamesOfSeveralWordsAreOne() {
		assertThat(this.language.parse("islamic state -mosul").toString()).contains("islamic state");
	}

}
