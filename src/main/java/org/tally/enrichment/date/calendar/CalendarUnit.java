package org.tally.enrichment.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.tally.article.mention.DateRange;

/**
 * A unit that time is counted in.
 */
public enum CalendarUnit {

	HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY;

	private static final int QUARTER_MONTHS = 3;

	private static final int DECADE_YEARS = 10;

	private static final int CENTURY_YEARS = 100;

	/**
	 * Whether it names days, a week, a month, a quarter or a year, which have borders
	 * that people agree on.
	 */
	public boolean isNamed() {
		return this == DAY || this == WEEK || this == MONTH || this == QUARTER || this == YEAR;
	}

	/**
	 * The unit so many after the one that a day is in; weeks begin on Monday.
	 */
	public DateRange around(LocalDate day, int offset) {
		return switch (this) {
			case HOUR -> DateRange.of(day);
			case DAY -> DateRange.of(day.plusDays(offset));
			case WEEK -> week(day, offset);
			case WEEKEND -> weekend(day, offset);
			case MONTH -> months(YearMonth.from(day).plusMonths(offset), 1);
			case QUARTER -> months(firstOfQuarter(day).plusMonths((long) QUARTER_MONTHS * offset), QUARTER_MONTHS);
			case YEAR -> years(day.getYear() + offset, 1);
			case DECADE ->
				years(Math.floorDiv(day.getYear(), DECADE_YEARS) * DECADE_YEARS + DECADE_YEARS * offset, DECADE_YEARS);
			case CENTURY -> years(Math.floorDiv(day.getYear(), CENTURY_YEARS) * CENTURY_YEARS + CENTURY_YEARS * offset,
					CENTURY_YEARS);
		};
	}

	/**
	 * So many units up to a day.
	 */
	public DateRange before(LocalDate day, int number) {
		LocalDate from = switch (this) {
			case HOUR -> day.minusDays(Math.max(1, number / 24));
			case DAY, WEEKEND -> day.minusDays(number);
			case WEEK -> day.minusWeeks(number);
			case MONTH -> day.minusMonths(number);
			case QUARTER -> day.minusMonths((long) QUARTER_MONTHS * number);
			case YEAR -> day.minusYears(number);
			case DECADE -> day.minusYears((long) DECADE_YEARS * number);
			case CENTURY -> day.minusYears((long) CENTURY_YEARS * number);
		};
		return new DateRange(from, day);
	}

	/**
	 * A year's quarter, from 1 to 4.
	 */
	public static DateRange quarter(int year, int quarter) {
		return months(YearMonth.of(year, QUARTER_MONTHS * (quarter - 1) + 1), QUARTER_MONTHS);
	}

	private static YearMonth firstOfQuarter(LocalDate day) {
		return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER_MONTHS * QUARTER_MONTHS + 1);
	}

	private static DateRange week(LocalDate day, int offset) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
		return new DateRange(monday, monday.plusDays(6));
	}

	/** "This weekend" and "last weekend" are both the latest that has ended or is on. */
	private static DateRange weekend(LocalDate day, int offset) {
		LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(Math.max(0, offset));
		return new DateRange(sunday.minusDays(1), sunday);
	}

	private static DateRange months(YearMonth first, int number) {
		return new DateRange(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth());
	}

	private static DateRange years(int first, int number) {
		return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + number - 1, 12, 31));
	}

}
