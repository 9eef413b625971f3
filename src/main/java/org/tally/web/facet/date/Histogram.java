package org.tally.web.facet.date;

import java.util.List;

/**
 * Articles over time, drawn.
 *
 * @param label says what the bars are
 * @param base the search without a choice of these dates, to which a brushed span is
 * added
 * @param parameter that the span is added as
 * @param first label under its left end
 * @param last label under its right end
 */
public record Histogram(String label, String base, String parameter, List<Bar> bars, String first, String last) {

	/** The height of the highest bar. */
	static final double HEIGHT = 48;

	/** A month with one article beside one with a thousand can still be seen. */
	private static final double LOWEST = 2;

	public Histogram {
		bars = List.copyOf(bars);
	}

	/**
	 * How high the bar of so many articles is.
	 */
	static double height(long count, long most) {
		return (count == 0) ? 0 : Math.max(LOWEST, Math.round(HEIGHT * count / Math.max(1, most)));
	}

}
