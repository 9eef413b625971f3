package org.tally.web.thing;

import java.util.List;

/**
 * Articles over time, drawn.
 *
 * @param first label under its beginning
 * @param last label under its end
 */
record Timeline(List<TimelineBar> bars, String first, String last) {

	static final double WIDTH = 720;

	static final double HEIGHT = 64;

	Timeline {
		bars = List.copyOf(bars);
	}

}
