package org.tally.web.view.map.outline;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.GeoBox;
import org.tally.search.view.Tile;

/**
 * The part of the world that the map shows, in Web Mercator: at level 0 the world is as
 * wide as the drawing, each level doubles it. It never shows what lies beyond the world's
 * edges, so that the date line is an edge too.
 *
 * @param across of the middle, from 0 at 180° west to 1 at 180° east
 * @param down of the middle, from 0 in the north to 1 in the south
 */
public record MapWindow(double across, double down, int level) {

	public static final int WIDTH = 960;

	public static final int HEIGHT = 560;

	/** A city fills the drawing. */
	public static final int CLOSEST = 11;

	public MapWindow {
		level = Math.max(0, Math.min(CLOSEST, level));
		double halfWidth = 0.5 / (1 << level);
		double halfHeight = halfWidth * HEIGHT / WIDTH;
		across = Math.max(halfWidth, Math.min(1 - halfWidth, across));
		down = Math.max(halfHeight, Math.min(1 - halfHeight, down));
	}

	/**
	 * The window around a point in degrees.
	 */
	public static MapWindow of(double latitude, double longitude, int level) {
		return new MapWindow(Tile.across(longitude), Tile.down(latitude), level);
	}

	/**
	 * The closest window that shows the whole box.
	 */
	public static MapWindow around(GeoBox box) {
		double west = Tile.across(box.west());
		double east = Tile.across(box.east());
		double north = Tile.down(box.north());
		double south = Tile.down(box.south());
		// What lies at the very edge cannot be seen.
		double size = 1.15 * Math.max(east - west, (south - north) * WIDTH / HEIGHT);
		int level = (size <= 0) ? CLOSEST : (int) Math.floor(-Math.log(size) / Math.log(2));
		return new MapWindow((west + east) / 2, (north + south) / 2, level);
	}

	/**
	 * Reads what {@link #code} gives, if it is one.
	 */
	public static Optional<MapWindow> parse(@Nullable String code) {
		String[] parts = (code != null) ? code.split(",", -1) : new String[0];
		if (parts.length != 3) {
			return Optional.empty();
		}
		try {
			double latitude = Double.parseDouble(parts[0]);
			double longitude = Double.parseDouble(parts[1]);
			return (Double.isFinite(latitude) && Double.isFinite(longitude))
					? Optional.of(of(latitude, longitude, Integer.parseInt(parts[2]))) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The window as an address carries it: degrees north and east of its middle, and its
	 * level.
	 */
	public String code() {
		return String.format(Locale.ROOT, "%.4f,%.4f,%d", Tile.latitude(this.down), Tile.longitude(this.across),
				this.level);
	}

	public MapWindow closer() {
		return new MapWindow(this.across, this.down, this.level + 1);
	}

	public MapWindow wider() {
		return new MapWindow(this.across, this.down, this.level - 1);
	}

	/**
	 * The window next to this one, half of it shown again.
	 * @param east half windows to the east
	 * @param south half windows to the south
	 */
	public MapWindow moved(int east, int south) {
		return new MapWindow(this.across + 0.5 * east * width(), this.down + 0.5 * south * height(), this.level);
	}

	/** What part of the world's width is shown. */
	public double width() {
		return 1.0 / (1 << this.level);
	}

	public double height() {
		return width() * HEIGHT / WIDTH;
	}

	public double west() {
		return this.across - width() / 2;
	}

	public double north() {
		return this.down - height() / 2;
	}

	/** Units of the drawing from its left side. */
	public double x(double anyAcross) {
		return (anyAcross - west()) / width() * WIDTH;
	}

	/** Units of the drawing from its top. */
	public double y(double anyDown) {
		return (anyDown - north()) / height() * HEIGHT;
	}

	public boolean shows(double latitude, double longitude) {
		double x = x(Tile.across(longitude));
		double y = y(Tile.down(latitude));
		return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
	}

	/**
	 * What is shown, in degrees.
	 */
	public GeoBox box() {
		return new GeoBox(Math.max(-180, Tile.longitude(west())), Tile.latitude(north() + height()),
				Math.min(180, Tile.longitude(west() + width())), Tile.latitude(north()));
	}

	/** How fine the tiles are that are one bubble each. */
	public int tiles(Sheet sheet) {
		return this.level + sheet.tiles();
	}

}
