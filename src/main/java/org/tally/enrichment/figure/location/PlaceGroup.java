package org.tally.enrichment.figure.location;

import java.util.List;

import org.tally.article.mention.Named;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.text.Document;

/**
 * Places that a text names together, such as "the district of A in B" or "A, B and C in
 * D", and the one that they say.
 *
 * @param place the innermost; of several side by side the one that covers them, else the
 * first
 * @param from index of the first token of the first name
 * @param to index after the last token of the last name
 * @param listed whether several places stand side by side
 */
public record PlaceGroup(PlaceMention place, int from, int to, boolean listed) {

	private static final int COUNTRY = 1;

	private static final int WATER = 2;

	public static final int CITY = 4;

	/** Degrees from a city in which its suburbs lie. */
	private static final double SUBURB = 0.2;

	/** How narrow a place is, from a continent to a neighbourhood. */
	public int rank() {
		return rank(this.place);
	}

	public boolean isLocal() {
		return rank() > COUNTRY;
	}

	/** Whether it is on land and within a country. */
	public boolean isArea() {
		return rank() > WATER;
	}

	public Named named(Document document) {
		return new Named(this.place.place().id(), this.place.place().name(), this.place.at().in(document.text()));
	}

	/**
	 * Whether a place lies in another, as far as the gazetteer or its kind can tell. A
	 * city stands for the governorate that is named after it.
	 */
	public static boolean liesIn(PlaceMention inner, PlaceMention outer) {
		boolean unknown = inner.place().within().isEmpty();
		return unknown ? rank(outer) < rank(inner) && rank(outer) <= CITY : isKnownIn(inner, outer);
	}

	/** The same by the gazetteer alone. */
	public static boolean isKnownIn(PlaceMention inner, PlaceMention outer) {
		List<String> within = inner.place().within();
		String id = outer.place().id();
		return within.contains(id)
				|| (rank(outer) < rank(inner) && within.stream().anyMatch((region) -> region.startsWith(id + "-")));
	}

	/** Whether a narrow place lies in a city or, like a suburb, beside it. */
	public static boolean isAround(PlaceMention inner, PlaceMention city) {
		Place place = inner.place();
		Place centre = city.place();
		if (centre.kind() != PlaceKind.CITY || place.latitude() == null || centre.latitude() == null
				|| place.longitude() == null || centre.longitude() == null || place.kind() == PlaceKind.CITY
				|| place.kind() == PlaceKind.COUNTRY || centre.id().equals(place.id())) {
			return false;
		}
		return Math.abs(place.latitude() - centre.latitude()) < SUBURB
				&& Math.abs(place.longitude() - centre.longitude()) < SUBURB && !place.name().startsWith(centre.name());
	}

	public static int rank(PlaceMention mention) {
		return switch (mention.place().kind()) {
			case CONTINENT -> 0;
			case COUNTRY -> COUNTRY;
			case WATER -> WATER;
			// The Middle East, the Sahel: of no country, as wide as a continent.
			case REGION -> (mention.place().country() == null && mention.place().within().isEmpty()) ? 0 : 3;
			case DISTRICT -> 3;
			case CITY -> CITY;
			case TOWN, VILLAGE, OTHER -> 5;
			case NEIGHBOURHOOD, CAMP, BASE, SITE -> 6;
		};
	}

}
