package org.tally.search.view.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import org.tally.search.query.DateSpan;

/**
 * How long the spans of a timeline are.
 */
public enum TimeUnit {

	DAY, MONTH, YEAR;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The span that a day lies in.
	 */
	public DateSpan around(LocalDate day) {
		return switch (this) {
			case DAY -> new DateSpan(day, day);
			case MONTH -> new DateSpan(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
			case YEAR -> new DateSpan(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
		};
	}

	public CalendarInterval interval() {
		return switch (this) {
			case DAY -> CalendarInterval.Day;
			case MONTH -> CalendarInterval.Month;
			case YEAR -> CalendarInterval.Year;
		};
	}

}
