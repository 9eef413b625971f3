package org.tally.web.view.map.place;

import java.util.Locale;
import java.util.Objects;
import org.tally.web.view.map.outline.MapWindow;
import org.tally.web.view.map.outline.Outlines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.search.query.GeoBox;
import org.tally.search.view.Tile;
import org.tally.web.Labels;
import org.tally.web.Wording;

/**
 * Draws where a place is.
 */
@Component
public class PlaceMaps {

	/** Degrees around a place of no country: a sea, a continent. */
	private static final double AROUND = 25;

	/** Room at the sides. */
	private static final double MARGIN = 1.06;

	/** Pixels of a point's mark, and of an area's. */
	private static final double POINT = 5;

	private static final double AREA = 14;

	/** Pixels of a name, and from it to a mark. */
	private static final double LETTERS = 13;

	private static final double LINE = 16;

	private final Outlines outlines;

	private final Countries countries = new Countries();

	private final Labels labels;

	private final Wording wording;

	PlaceMaps(Outlines outlines, Labels labels, Wording wording) {
		this.outlines = outlines;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The place's map, or null where nobody knows where it is.
	 */
	public @Nullable PlaceMap of(Place place) {
		Double latitude = place.latitude();
		Double longitude = place.longitude();
		if (latitude == null || longitude == null) {
			return null;
		}
		GeoBox box = around(this.countries.box(place.country()), latitude, longitude);
		MapWindow window = MapWindow.around(box);
		double west = window.x(Tile.across(box.west()));
		double north = window.y(Tile.down(box.north()));
		double across = window.x(Tile.across(box.east())) - west;
		double down = window.y(Tile.down(box.south())) - north;
		double width = Math.min(MapWindow.WIDTH, MARGIN * Math.max(across, down * MapWindow.WIDTH / MapWindow.HEIGHT));
		double height = width * MapWindow.HEIGHT / MapWindow.WIDTH;
		double left = clamp(west + (across - width) / 2, MapWindow.WIDTH - width);
		double top = clamp(north + (down - height) / 2, MapWindow.HEIGHT - height);
		double pixel = width / PlaceMap.WIDTH;
		Outlines.Drawn drawn = this.outlines.in(window, pixel);
		boolean area = isArea(place.kind());
		return new PlaceMap(String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", left, top, width, height), drawn.land(),
				drawn.borders(), round(window.x(Tile.across(longitude))), round(window.y(Tile.down(latitude))),
				round(pixel * (area ? AREA : POINT)), area, country(place, window, pixel),
				where(place, latitude, longitude));
	}

	private PlaceMap.@Nullable Label country(Place place, MapWindow window, double pixel) {
		if (place.country() == null || place.country().equals(place.id())) {
			return null;
		}
		Place country = this.labels.place(place.country());
		Double latitude = country.latitude();
		Double longitude = country.longitude();
		if (latitude == null || longitude == null) {
			return null;
		}
		double y = window.y(Tile.down(latitude));
		double mark = window.y(Tile.down(Objects.requireNonNull(place.latitude())));
		boolean clear = Math.abs(y - mark) > pixel * LINE;
		return new PlaceMap.Label(country.name(), round(window.x(Tile.across(longitude))),
				round(clear ? y : mark + pixel * 2 * LINE), round(pixel * LETTERS));
	}

	private static GeoBox around(@Nullable GeoBox country, double latitude, double longitude) {
		double part = (country != null) ? 1 : AROUND;
		double west = Math.max(-180, longitude - part);
		double south = Math.max(-Tile.LIMIT, latitude - part);
		double east = Math.min(180, longitude + part);
		double north = Math.min(Tile.LIMIT, latitude + part);
		return (country == null) ? new GeoBox(west, south, east, north) : new GeoBox(Math.min(west, country.west()),
				Math.min(south, country.south()), Math.max(east, country.east()), Math.max(north, country.north()));
	}

	private static boolean isArea(PlaceKind kind) {
		return switch (kind) {
			case CONTINENT, COUNTRY, REGION, WATER -> true;
			default -> false;
		};
	}

	private String where(Place place, double latitude, double longitude) {
		boolean area = isArea(place.kind());
		String point = this.wording.text("thing.map.at", degrees(latitude, area, (latitude < 0) ? "south" : "north"),
				degrees(longitude, area, (longitude < 0) ? "west" : "east"));
		String said = area ? this.wording.text("thing.map.about", point) : point;
		String around = this.labels.around(place);
		return around.isEmpty() ? said : this.wording.text("thing.map.within", said, around);
	}

	/** The middle of an area is not known to the metre. */
	private String degrees(double value, boolean area, String side) {
		double shown = Math.abs(area ? Math.rint(value) : value);
		return this.wording.text("thing.map." + side, this.wording.number(shown));
	}

	private static double clamp(double value, double most) {
		return Math.max(0, Math.min(most, value));
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
