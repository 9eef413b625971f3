package org.tally.web.facet.date;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.search.query.DateSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ChosenDatesTests {

	private static final LocalDate TODAY = LocalDate.of(2020, 6, 15);

	@ParameterizedTest
	@CsvSource({ "2017-05-25, 2017-05", "2017-05-25..2017-06-02, 2017-05..2017-06", "2017-05, 2017",
			"2016-11..2017-02, 2016..2017", "2017,", "2016..2017,", "2017-05..,", "last-30-days, 2020-05..2020-06" })
	void outOfASpanIsTheNextLargerOne(String span, String larger) {
		assertThat(ChosenDates.larger(List.of(span(span))).orElse(null)).isEqualTo(larger);
	}

	@ParameterizedTest
	@CsvSource({ "2017, 2017-05, true", "2017-05, 2017-05, true", "2017-05, 2017, false", "2017-05.., 2017-06, true",
			"..2017-05, 2017-06, false", "2017-05.., 2018.., true" })
	void aSpanHoldsWhatLiesWhollyInIt(String outer, String inner, boolean holds) {
		assertThat(ChosenDates.holds(span(outer), span(inner))).isEqualTo(holds);
	}

	@ParameterizedTest
	@CsvSource({ "0, 100, 0", "1, 1000, 2", "100, 100, 48", "50, 100, 24" })
	void barsAreAsHighAsTheirCount(long count, long most, double height) {
		assertThat(Histogram.height(count, most)).isEqualTo(height);
	}

	private static DateSpan span(String text) {
		return DateSpan.parse(text, TODAY).orElseThrow();
	}

}
