package org.tally.web.thing.timeline;

import java.util.List;

/**
 * Articles over time, drawn.
 *
 * @param first label under its beginning
 * @param last label under its end
 */
public record Timeline(List<TimelineBar> bars, String first, String last) {

	static final double WIDTH = 720;

	static final double HEIGHT = 64;

	public Timeline {
		bars = List.copyOf(bars);
	}

}
