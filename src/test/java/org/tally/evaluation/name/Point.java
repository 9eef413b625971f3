package org.tally.evaluation.name;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;

/**
 * A point on the globe, in degrees north and east.
 */
record Point(double latitude, double longitude) {

	private static final double EARTH_RADIUS_KM = 6371;

	/**
	 * Where a place lies, or null where that is unknown.
	 */
	static @Nullable Point of(Place place) {
		Double latitude = place.latitude();
		Double longitude = place.longitude();
		return (latitude != null && longitude != null) ? new Point(latitude, longitude) : null;
	}

	/**
	 * Distance over the globe's surface.
	 */
	double kilometresTo(Point other) {
		double north = Math.sin(Math.toRadians(other.latitude - this.latitude) / 2);
		double east = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
		double h = north * north
				+ Math.cos(Math.toRadians(this.latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
		return EARTH_RADIUS_KM * 2 * Math.asin(Math.min(1, Math.sqrt(h)));
	}

}
