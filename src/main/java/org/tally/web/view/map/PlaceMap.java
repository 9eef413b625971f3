package org.tally.web.view.map;

/**
 * A small map of one place in its country.
 *
 * @param viewBox what of the drawing is shown
 * @param land and {@code borders}, SVG paths in tenths of the drawing's units
 * @param x of the place's mark, in the drawing's units
 * @param y of the same
 * @param radius of the mark
 * @param area whether the place is too large to be a point
 * @param where the same in words: coordinates, and what the place lies in
 */
public record PlaceMap(String viewBox, String land, String borders, double x, double y, double radius, boolean area,
		String where) {

	/** Pixels that it is laid out for. */
	public static final int WIDTH = 336;

	/** Of the same shape as the large map. */
	public static final int HEIGHT = 196;

}
