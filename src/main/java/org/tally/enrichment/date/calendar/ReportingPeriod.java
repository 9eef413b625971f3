package org.tally.enrichment.date.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;

/**
 * The quarter or year whose results an article compares with those of a year ago: the one
 * that "the quarter", "the latest period" and "a year earlier" hang on.
 */
public final class ReportingPeriod {

	private @Nullable DateRange quarter;

	private boolean yearly;

	/**
	 * The article names a quarter.
	 */
	public void quarter(DateRange days) {
		this.quarter = days;
		this.yearly = false;
	}

	/**
	 * The article goes on to what adds up over the year: "for the nine months".
	 */
	public void yearly() {
		this.yearly = true;
	}

	/**
	 * The quarter spoken of, or null.
	 */
	public @Nullable DateRange quarter() {
		return this.quarter;
	}

	/**
	 * The quarter spoken of, else the latest that has ended.
	 */
	public DateRange latest(LocalDate publishedAt) {
		return (this.quarter != null) ? this.quarter : CalendarUnit.QUARTER.around(publishedAt, -1);
	}

	/**
	 * The same period of another year: the quarter, or where none was named the year.
	 */
	public DateRange in(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return isQuarter() ? quarterIn(year, first) : CalendarUnit.YEAR.around(first, 0);
	}

	/**
	 * The same period one year before.
	 */
	public DateRange yearAgo(LocalDate publishedAt) {
		boolean year = this.quarter == null || this.yearly;
		return in((year ? publishedAt : this.quarter.from()).getYear() - 1);
	}

	/**
	 * The quarter one year before the one spoken of.
	 */
	public DateRange quarterYearAgo(LocalDate publishedAt) {
		return CalendarUnit.QUARTER.around(latest(publishedAt).from().minusYears(1), 0);
	}

	/**
	 * The quarter spoken of as it was in another year.
	 */
	public DateRange quarterIn(int year, LocalDate publishedAt) {
		return CalendarUnit.QUARTER.around(latest(publishedAt).from().withYear(year), 0);
	}

	/**
	 * Whether the article's last word was of a quarter.
	 */
	public boolean isQuarter() {
		return this.quarter != null && !this.yearly;
	}

}
