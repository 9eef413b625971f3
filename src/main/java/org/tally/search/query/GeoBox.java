package org.tally.search.query;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rectangle on the map, as an address writes it: {@code west,south,east,north}. West of
 * the date line and east of it are two boxes.
 *
 * @param west degrees east, -180 to 180
 * @param south degrees north, -90 to 90
 * @param east degrees east, beyond west
 * @param north degrees north, beyond south
 */
public record GeoBox(double west, double south, double east, double north) {

	public GeoBox {
		// Written so that what is not a number is refused too.
		if (!(-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90)) {
			throw new IllegalArgumentException(
					"A box lies on the map and has a size: " + west + "," + south + "," + east + "," + north);
		}
	}

	/**
	 * Reads a box, if it is one.
	 */
	public static Optional<GeoBox> parse(String text) {
		try {
			double[] sides = Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
			return (sides.length == 4) ? Optional.of(new GeoBox(sides[0], sides[1], sides[2], sides[3]))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
