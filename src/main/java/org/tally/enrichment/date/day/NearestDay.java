package org.tally.enrichment.date.day;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.tense.Turn;

/**
 * Finds the year that a day and month without one are of.
 */
final class NearestDay {

	/**
	 * A date without a year lies ahead, where no verb tells, if that is so many times
	 * nearer than the one gone by: news write the year of far days.
	 */
	private static final int NEARER = 3;

	/** Days ahead, and back, at which not even a past tense keeps such a date back. */
	private static final int SOON = 75;

	private static final int LONG_AGO = 285;

	private NearestDay() {
	}

	static @Nullable LocalDate of(LocalDate today, Month month, int day, Turn turn) {
		LocalDate here = CalendarWords.date(today.getYear(), month.getValue(), day);
		if (here == null) {
			return CalendarWords.date(today.getYear() - 1, month.getValue(), day);
		}
		LocalDate past = here.isAfter(today) ? here.minusYears(1) : here;
		LocalDate next = here.isBefore(today) ? here.plusYears(1) : here;
		long back = ChronoUnit.DAYS.between(past, today);
		long ahead = ChronoUnit.DAYS.between(today, next);
		return switch (turn) {
			// "would have met on June 2", said in July
			case FUTURE -> (back * 2 < ahead) ? past : next;
			case PAST -> (ahead <= SOON / 2 && back > LONG_AGO + SOON / 2) ? next : past;
			case LIKELY_PAST -> (ahead <= SOON && back > LONG_AGO) ? next : past;
			case OPEN -> (ahead * NEARER <= back) ? next : past;
		};
	}

}
