package org.tally.article.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map, down to the neighbourhood.
 *
 * @param id of the gazetteer ({@code iq-mosul-zinjili}), or {@code place:Name} for one
 * that it does not know
 * @param name the one name it is shown by
 * @param country ISO 3166 two-letter code in lower case, or null
 * @param within ids of the places it lies in, the country first, the narrowest last
 * @param latitude in degrees north, or null where unknown
 * @param longitude in degrees east, or null where unknown
 */
public record Place(String id, String name, PlaceKind kind, @Nullable String country, List<String> within,
		@Nullable Double latitude, @Nullable Double longitude) {

	public Place {
		within = List.copyOf(within);
		if ((latitude == null) != (longitude == null)) {
			throw new IllegalArgumentException("A place has both coordinates or neither: " + id);
		}
	}

	/**
	 * A place the gazetteer does not know: no country, no coordinates.
	 */
	public static Place unlisted(String name) {
		return new Place("place:" + name, name, PlaceKind.OTHER, null, List.of(), null, null);
	}

}
