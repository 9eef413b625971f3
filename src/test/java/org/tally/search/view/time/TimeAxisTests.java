package org.tally.search.view.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.tally.search.query.DateSpan;

import static org.assertj.core.api.Assertions.assertThat;

class TimeAxisTests {

	@Test
	void twoMonthsAreDays() {
		TimeAxis axis = TimeAxis.between(LocalDate.of(2017, 5, 1), LocalDate.of(2017, 6, 30));
		assertThat(axis.unit()).isEqualTo(TimeUnit.DAY);
		assertThat(axis.spans()).hasSize(61);
	}

	@Test
	void aYearIsMonthsWithoutAGap() {
		TimeAxis axis = TimeAxis.between(LocalDate.of(2016, 10, 1), LocalDate.of(2017, 7, 31));
		assertThat(axis.unit()).isEqualTo(TimeUnit.MONTH);
		assertThat(axis.spans()).hasSize(10)
			.contains(new DateSpan(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28)));
	}

	@Test
	void aLongTimeIsItsLatestYears() {
		TimeAxis axis = TimeAxis.between(LocalDate.of(1, 1, 1), LocalDate.of(2017, 7, 31));
		assertThat(axis.unit()).isEqualTo(TimeUnit.YEAR);
		assertThat(axis.spans()).hasSize(60);
		assertThat(axis.last()).isEqualTo(LocalDate.of(2017, 12, 31));
	}

}
