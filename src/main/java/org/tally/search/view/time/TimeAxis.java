package org.tally.search.view.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.tally.search.query.DateSpan;

/**
 * Spans of one length, one after the other without a gap.
 */
public record TimeAxis(TimeUnit unit, List<DateSpan> spans) {

	/** Two months by days. */
	private static final int MOST_DAYS = 62;

	/** Four years by months. */
	private static final int MOST_MONTHS = 48;

	/** Of a longer time, the latest years. */
	private static final int MOST_YEARS = 60;

	public TimeAxis {
		spans = List.copyOf(spans);
	}

	/**
	 * The axis from one day to another, both inclusive.
	 */
	public static TimeAxis between(LocalDate first, LocalDate last) {
		TimeUnit unit = (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) ? TimeUnit.DAY
				: (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_MONTHS) ? TimeUnit.MONTH
						: TimeUnit.YEAR;
		LocalDate earliest = last.minusYears(MOST_YEARS - 1L);
		List<DateSpan> spans = new ArrayList<>();
		LocalDate day = first.isBefore(earliest) ? earliest : first;
		while (!day.isAfter(last)) {
			DateSpan span = unit.around(day);
			spans.add(span);
			day = Objects.requireNonNull(span.to()).plusDays(1);
		}
		return new TimeAxis(unit, spans);
	}

	public LocalDate first() {
		return Objects.requireNonNull(this.spans.get(0).from());
	}

	public LocalDate last() {
		return Objects.requireNonNull(this.spans.get(this.spans.size() - 1).to());
	}

}
