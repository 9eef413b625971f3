package org.tally.search.facet;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.search.query.Selection;

import static org.assertj.core.api.Assertions.assertThat;

class DateFrameTests {

	private static final LocalDate TODAY = LocalDate.of(2020, 6, 15);

	@ParameterizedTest
	@CsvSource({ "2017, 2017-01-01, 2017-12-31, MONTH", "2017-05, 2017-05-01, 2017-05-31, DAY",
			"2016-12-31..2017-01-01, 2016-12-01, 2017-01-31, DAY", "2017-05..2017-07, 2017-05-01, 2017-07-31, DAY",
			"2017-05..2017-08, 2017-01-01, 2017-12-31, MONTH", "2008..2017, 2008-01-01, 2017-12-31, MONTH",
			"2007..2017, 2007-01-01, 2017-12-31, YEAR", "last-30-days, 2020-05-01, 2020-06-30, DAY",
			"last-12-months, 2019-01-01, 2020-12-31, MONTH" })
	void wholeMonthsOrYearsAreShownAroundWhatIsChosen(String span, LocalDate from, LocalDate to, DateUnit unit) {
		DateFrame frame = frame(span);
		assertThat(frame.from()).isEqualTo(from);
		assertThat(frame.to()).isEqualTo(to);
		assertThat(frame.units()).containsExactly(unit);
	}

	@Test
	void nothingChosenIsTheYearsThatNewsIsFrom() {
		DateFrame frame = DateFrame.of(Selection.NONE.excluding("2017").including("none"), TODAY);
		assertThat(frame.from()).isEqualTo("1906-01-01");
		assertThat(frame.to()).isEqualTo("2025-12-31");
	}

	@Test
	void anOpenSpanEndsToday() {
		assertThat(frame("2017-05..").to()).isEqualTo("2020-12-31");
		assertThat(frame("2030..").from()).isEqualTo("2030-01-01");
		assertThat(frame("..2016").openFrom()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000", "9999-12", "..0000-01-01", "9999-12-31..", "0001..9999", "0000..2017",
			"2017..9999", "0001..0500", "3000..9999", "1..", "1900..2019", "1900..2020" })
	void noFrameHasMoreYearsThanBars(String span) {
		DateFrame frame = frame(span);
		assertThat(DateUnit.YEAR.touched(frame.from(), frame.to())).isBetween(1L, (long) Timeline.MOST_BARS);
	}

	@Test
	void severalSpansAreShownTogether() {
		DateFrame frame = DateFrame.of(Selection.NONE.including("2017-05").including("2016-02"), TODAY);
		assertThat(frame.from()).isEqualTo("2016-01-01");
		assertThat(frame.to()).isEqualTo("2017-12-31");
	}

	private static DateFrame frame(String span) {
		return DateFrame.of(Selection.NONE.including(span), TODAY);
	}

}
