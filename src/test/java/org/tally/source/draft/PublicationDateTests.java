package org.tally.source.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-06-05                      | 2017-06-05
			2017-06-05T23:30:00+03:00       | 2017-06-05
			2017/6/5 10:00                  | 2017-06-05
			20170605                        | 2017-06-05
			20170605T101500Z                | 2017-06-05
			5 June 2017                     | 2017-06-05
			5th Jun. 2017, 10:00            | 2017-06-05
			29 June, 2017, 09:06            | 2017-06-29
			Mon, 05 Jun 2017 23:30:00 -0800 | 2017-06-05
			Monday, June 5th, 2017          | 2017-06-05
			Jun 5 2017 at 4:15 pm           | 2017-06-05
			Mon Jun 5 10:00:00 UTC 2017     | 2017-06-05
			05-Jun-17                       | 2017-06-05
			9 Sept 2016                     | 2016-09-09
			5 juin 2017                     | 2017-06-05
			1er août 2016                   | 2016-08-01
			5 de junio de 2017              | 2017-06-05
			5. März 2017                    | 2017-03-05
			4/16/17                         | 2017-04-16
			6/5/2017                        | 2017-06-05
			16/4/2017                       | 2017-04-16
			16-04-2017                      | 2017-04-16
			5.6.2017                        | 2017-06-05
			3/4/69                          | 2069-03-04
			3/4/70                          | 1970-03-04
			1496620800                      | 2017-06-05
			1496620800000                   | 2017-06-05
			Published: 5 June 2017          | 2017-06-05
			""")
	void usualNotationsAreRead(String value, LocalDate day) {
		assertThat(PublicationDate.parse(value)).isEqualTo(day);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "yesterday", "2017", "2017-13-40", "31 June 2017", "13/13/2017", "5 Jumada 1438",
			"0017-06-05", "5 people 2017", "12345", "99999999999999999999" })
	void whatIsNoDayIsNone(@Nullable String value) {
		assertThat(PublicationDate.parse(value)).isNull();
	}

	@Test
	@Timeout(20)
	void aValueWithoutEndCostsNoMoreThanItsLength() {
		assertThat(PublicationDate.parse("a".repeat(2_000_000))).isNull();
	}

}
