package org.tally.search.view;

import org.tally.search.query.GeoBox;

/**
 * A square of the map in Web Mercator, as Elasticsearch and web maps number them.
 *
 * @param zoom 0 for one tile that is the world, each step halves the sides
 * @param x column from the west, from 0
 * @param y row from the north, from 0
 */
public record Tile(int zoom, int x, int y) {

	/** Where Web Mercator's square ends, in degrees north and south. */
	public static final double LIMIT = 85.05112878;

	public Tile {
		int count = 1 << zoom;
		if (zoom < 0 || zoom > 29 || x < 0 || x >= count || y < 0 || y >= count) {
			throw new IllegalArgumentException("No such tile: " + zoom + "/" + x + "/" + y);
		}
	}

	/**
	 * The tile that a point lies in; a pole lies in the nearest.
	 */
	public static Tile of(int zoom, double latitude, double longitude) {
		int count = 1 << zoom;
		return new Tile(zoom, clamp((int) Math.floor(across(longitude) * count), count),
				clamp((int) Math.floor(down(latitude) * count), count));
	}

	/**
	 * Reads {@code zoom/x/y}.
	 */
	static Tile parse(String key) {
		String[] parts = key.split("/");
		return new Tile(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}

	/**
	 * How far east a longitude is, from 0 at 180° west to 1 at 180° east.
	 */
	public static double across(double longitude) {
		return (longitude + 180) / 360;
	}

	/**
	 * How far down a latitude is, from 0 in the north to 1 in the south.
	 */
	public static double down(double latitude) {
		double sine = Math.sin(Math.toRadians(Math.max(-LIMIT, Math.min(LIMIT, latitude))));
		return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	}

	public static double longitude(double across) {
		return across * 360 - 180;
	}

	public static double latitude(double down) {
		return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * down))));
	}

	/**
	 * The tile's sides.
	 */
	public GeoBox box() {
		double count = 1 << this.zoom;
		return new GeoBox(longitude(this.x / count), latitude((this.y + 1) / count), longitude((this.x + 1) / count),
				latitude(this.y / count));
	}

	private static int clamp(int number, int count) {
		return Math.max(0, Math.min(count - 1, number));
	}

}
