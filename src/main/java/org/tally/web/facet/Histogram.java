package org.tally.web.facet;

import java.util.List;

/**
 * Articles over time, drawn.
 *
 * @param first label under its left end
 * @param last label under its right end
 */
public record Histogram(List<Bar> bars, String first, String last) {

	/** The height of the highest bar. */
	static final double HEIGHT = 48;

	public Histogram {
		bars = List.copyOf(bars);
	}

}
