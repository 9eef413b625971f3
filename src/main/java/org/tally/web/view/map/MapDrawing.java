package org.tally.web.view.map;

import java.util.List;

/**
 * The map on one of its sheets.
 *
 * @param code of the sheet, {@code wide} or {@code narrow}
 * @param scale units of the drawing for one of the outlines'
 * @param scaleBar how long the scale's bar is, in units
 * @param scaleX its left end
 * @param scaleY its upper end
 */
public record MapDrawing(String code, int width, int height, double scale, long scaleBar, long scaleX, long scaleY,
		List<Bubble> bubbles) {

	public MapDrawing {
		bubbles = List.copyOf(bubbles);
	}

}
