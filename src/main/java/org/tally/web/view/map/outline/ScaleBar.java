package org.tally.web.view.map.outline;

import org.tally.search.view.Tile;

/**
 * A length on the map that is a round number of kilometres in its middle.
 *
 * @param length in the drawing's units
 */
public record ScaleBar(long kilometres, double length) {

	private static final double EQUATOR = 40_075;

	private static final double LONGEST = 160;

	public static ScaleBar of(MapWindow window) {
		double perUnit = EQUATOR * Math.cos(Math.toRadians(Tile.latitude(window.down()))) * window.width()
				/ MapWindow.WIDTH;
		double most = LONGEST * perUnit;
		double ten = Math.max(1, Math.pow(10, Math.floor(Math.log10(most))));
		double kilometres = (most >= 5 * ten) ? 5 * ten : (most >= 2 * ten) ? 2 * ten : ten;
		return new ScaleBar(Math.round(kilometres), Math.round(kilometres / perUnit * 10) / 10.0);
	}

}
