package org.tally.search.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * The days that are counted bar by bar: what is chosen, rounded to whole months or years
 * around it, or the years that news is from. Bounded, whatever an address asks for.
 *
 * @param units to count in; the shortest whose bars are few enough is shown
 * @param openFrom whether the beginning is only a bound: bars begin with the first
 * article
 * @param openTo whether the end is only a bound: bars end with the last article
 */
record DateFrame(LocalDate from, LocalDate to, List<DateUnit> units, boolean openFrom, boolean openTo) {

	/** Up to here days are told apart: a quarter. */
	private static final int MOST_MONTHS_IN_DAYS = 3;

	private static final int MOST_YEARS_IN_MONTHS = Timeline.MOST_BARS / 12;

	/** What is announced lies ahead; beyond it is a misread date. */
	private static final int YEARS_AHEAD = 5;

	private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);

	static DateFrame of(Selection selection, LocalDate today) {
		List<DateSpan> spans = selection.included()
			.stream()
			.filter((value) -> !value.equals(FacetName.NONE))
			.map((value) -> DateSpan.parse(value, today))
			.flatMap(Optional::stream)
			.toList();
		LocalDate last = DateUnit.YEAR.last(today.plusYears(YEARS_AHEAD));
		if (spans.isEmpty()) {
			return new DateFrame(years(last), last, List.of(DateUnit.MONTH, DateUnit.YEAR), true, true);
		}
		return around(spans, today);
	}

	private static DateFrame around(List<DateSpan> spans, LocalDate today) {
		boolean openFrom = spans.stream().anyMatch((span) -> span.from() == null);
		boolean openTo = spans.stream().anyMatch((span) -> span.to() == null);
		LocalDate latest = spans.stream()
			.map((span) -> (span.to() != null) ? span.to() : later(span.from(), today))
			.max(LocalDate::compareTo)
			.orElseThrow();
		LocalDate earliest = openFrom ? years(latest)
				: spans.stream().map(DateSpan::from).min(LocalDate::compareTo).orElseThrow();
		if (DateUnit.YEAR.touched(earliest, latest) > Timeline.MOST_BARS) {
			return clipped(earliest, latest, today);
		}
		if (openFrom || openTo) {
			return new DateFrame(DateUnit.YEAR.first(earliest), DateUnit.YEAR.last(latest),
					List.of(DateUnit.MONTH, DateUnit.YEAR), openFrom, openTo);
		}
		DateUnit unit = unit(earliest, latest);
		DateUnit whole = (unit == DateUnit.DAY) ? DateUnit.MONTH : DateUnit.YEAR;
		return new DateFrame(whole.first(earliest), whole.last(latest), List.of(unit), false, false);
	}

	/** Of more years than bars, those that news is from, or else the last. */
	private static DateFrame clipped(LocalDate earliest, LocalDate latest, LocalDate today) {
		LocalDate ahead = DateUnit.YEAR.last(today.plusYears(YEARS_AHEAD));
		LocalDate end = (latest.isAfter(ahead) && !earliest.isAfter(ahead)) ? ahead : DateUnit.YEAR.last(latest);
		return new DateFrame(years(end), end, List.of(DateUnit.MONTH, DateUnit.YEAR), true, true);
	}

	private static DateUnit unit(LocalDate from, LocalDate to) {
		if (DateUnit.MONTH.touched(from, to) <= MOST_MONTHS_IN_DAYS) {
			return DateUnit.DAY;
		}
		return (DateUnit.YEAR.touched(from, to) <= MOST_YEARS_IN_MONTHS) ? DateUnit.MONTH : DateUnit.YEAR;
	}

	/** As many years as there may be bars, up to that day. */
	private static LocalDate years(LocalDate to) {
		return later(DateUnit.YEAR.first(to.minusYears(Timeline.MOST_BARS - 1)), EARLIEST);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
