package org.tally.article.mention;

import java.time.LocalDate;

/**
 * Days from first to last, both inclusive; one day has both the same.
 */
public record DateRange(LocalDate from, LocalDate to) {

	public DateRange {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A date range runs forward: " + from + " to " + to);
		}
	}

	public static DateRange of(LocalDate day) {
		return new DateRange(day, day);
	}

}
