package org.tally.search.facet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.DateSpan;

/**
 * Articles over time, in bars of one length. Each count is that of the search in which
 * the bar alone is chosen; an article that tells of two months is in two bars.
 *
 * @param from the first day of the first bar
 * @param to the last day of the last bar
 * @param counts by the first day of each bar that has articles
 * @param earlier articles before the first bar
 * @param later articles after the last bar
 * @param quick articles in the spans that are offered by name, by span
 */
public record Timeline(DateUnit unit, LocalDate from, LocalDate to, Map<LocalDate, Long> counts, long earlier,
		long later, Map<String, Long> quick) {

	/** So many can be told apart and hit in a narrow box. */
	public static final int MOST_BARS = 120;

	/** Fewer months are shown in their year: alone they would be blocks, not bars. */
	static final int FEWEST_MONTHS = 6;

	private static final int FIRST_YEAR = 0;

	private static final int LAST_YEAR = 9999;

	public Timeline {
		if (unit.touched(from, to) > MOST_BARS || to.isBefore(from)) {
			throw new IllegalArgumentException("A timeline has 1 to " + MOST_BARS + " bars: " + from + " to " + to);
		}
		counts = Collections.unmodifiableMap(new TreeMap<>(counts));
		quick = Collections.unmodifiableMap(quick);
	}

	/**
	 * The span of all that is earlier, or null where nothing can be.
	 */
	public @Nullable String earlierSpan() {
		return before(this.from);
	}

	/**
	 * The span of all that is later, or null where nothing can be.
	 */
	public @Nullable String laterSpan() {
		return after(this.to);
	}

	static @Nullable String before(LocalDate from) {
		return (from.getYear() > FIRST_YEAR) ? ".." + from.minusDays(1) : null;
	}

	static @Nullable String after(LocalDate to) {
		return (to.getYear() < LAST_YEAR) ? to.plusDays(1) + ".." : null;
	}

	/**
	 * The bar that begins on a day, as a span.
	 */
	public DateSpan bar(LocalDate first) {
		return new DateSpan(first, this.unit.last(first));
	}

}
