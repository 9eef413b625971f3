package org.tally.web.view.map.place;

import org.jspecify.annotations.Nullable;

/**
 * A small map of one place in its country.
 *
 * @param viewBox what of the drawing is shown
 * @param land and {@code borders}, SVG paths in tenths of the drawing's units
 * @param x of the place's mark, in the drawing's units
 * @param y of the same
 * @param radius of the mark
 * @param area whether the place is too large to be a point
 * @param country where its country is called by its name, or null for a country itself
 * @param where the same in words: coordinates, and what the place lies in
 */
public record PlaceMap(String viewBox, String land, String borders, double x, double y, double radius, boolean area,
		@Nullable Label country, String where) {

	/**
	 * A name on the map.
	 *
	 * @param x of its middle
	 * @param y of its base
	 * @param size of its letters, in the drawing's units
	 */
	public record Label(String name, double x, double y, double size) {
	}

	/** Pixels that it is laid out for. */
	public static final int WIDTH = 336;

	/** Of the same shape as the large map. */
	public static final int HEIGHT = 196;

}
