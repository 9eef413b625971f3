package org.tally.search.facet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How long a bar of a {@link Timeline} is.
 */
public enum DateUnit {

	DAY(ChronoUnit.DAYS), MONTH(ChronoUnit.MONTHS), YEAR(ChronoUnit.YEARS);

	private final ChronoUnit unit;

	DateUnit(ChronoUnit unit) {
		this.unit = unit;
	}

	/**
	 * The first day of the unit that the day lies in.
	 */
	public LocalDate first(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case MONTH -> day.withDayOfMonth(1);
			case YEAR -> day.withDayOfYear(1);
		};
	}

	/**
	 * The last day of the unit that the day lies in.
	 */
	public LocalDate last(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case MONTH -> YearMonth.from(day).atEndOfMonth();
			case YEAR -> day.withMonth(12).withDayOfMonth(31);
		};
	}

	/**
	 * The first day of the unit after the one that begins on that day.
	 */
	public LocalDate next(LocalDate first) {
		return first.plus(1, this.unit);
	}

	/**
	 * How many units the days from first to last touch.
	 */
	public long touched(LocalDate from, LocalDate to) {
		return this.unit.between(first(from), first(to)) + 1;
	}

	/**
	 * The unit as a query and an address write it: {@code 2017}, {@code 2017-05} or
	 * {@code 2017-05-25}.
	 */
	public String value(LocalDate first) {
		return switch (this) {
			case DAY -> first.toString();
			case MONTH -> first.toString().substring(0, "2017-05".length());
			case YEAR -> first.toString().substring(0, "2017".length());
		};
	}

}
