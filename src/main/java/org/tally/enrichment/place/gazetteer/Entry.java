package org.tally.enrichment.place.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.text.Token;
import org.tally.enrichment.text.Tokenizer;

/**
 * A place of the gazetteer with what settles which of its namesakes is meant.
 *
 * @param weight how likely the name alone means it: powers of ten of inhabitants, more or
 * less
 * @param listed whether it is on the project's own list
 */
public record Entry(Place place, double weight, boolean listed) {

	/**
	 * Shorter names of counties and departments ("Ain") are too often parts of others.
	 */
	private static final int SLIGHT = 5;

	/** A place is less often called by its other names: three times less. */
	private static final double ALIAS = 0.5;

	/** From a hundred thousand inhabitants a name needs no evidence beside it. */
	private static final double STRONG = 4.99;

	/** The entry as weighed when a folded name is said. */
	Entry as(String key) {
		String name = this.place.name();
		int bracket = name.indexOf(" (");
		List<Token> tokens = Tokenizer.tokens((bracket > 0) ? name.substring(0, bracket) : name);
		boolean own = isLocal() || key.equals(NameKey.exact(tokens, 0, tokens.size()))
				|| key.equals(NameKey.arabic(tokens, 0, tokens.size()));
		return own ? this : new Entry(this.place, this.weight - ALIAS, this.listed);
	}

	/** The entry weighed no more than its seat, since the city is named more often. */
	Entry below(Entry seat) {
		return new Entry(this.place, Math.min(this.weight, seat.weight - ALIAS), this.listed);
	}

	/**
	 * Whether its name needs no evidence beside it.
	 */
	public boolean isStrong() {
		boolean slight = this.place.kind() == PlaceKind.DISTRICT && this.place.name().length() < SLIGHT;
		return this.weight >= STRONG && !slight;
	}

	/**
	 * Whether it is a part of a city.
	 */
	public boolean isLocal() {
		PlaceKind kind = this.place.kind();
		return kind == PlaceKind.NEIGHBOURHOOD || kind == PlaceKind.SITE;
	}

	/**
	 * Whether it is a country, or a part or group of countries.
	 */
	public boolean isWide() {
		PlaceKind kind = this.place.kind();
		return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION || kind == PlaceKind.CONTINENT;
	}

	/**
	 * Id of the state or province that it is or lies in, or null.
	 */
	public @Nullable String region() {
		if (this.place.kind() == PlaceKind.REGION) {
			return this.place.id();
		}
		List<String> within = this.place.within();
		return (within.size() > (isLocal() ? 2 : 1)) ? within.get(1) : null;
	}

	/**
	 * Id of the county that it is or lies in, for a neighbourhood of its city; or null.
	 */
	public @Nullable String district() {
		if (this.place.kind() == PlaceKind.DISTRICT) {
			return this.place.id();
		}
		List<String> within = this.place.within();
		return (within.size() > (isLocal() ? 1 : 2)) ? within.get(within.size() - 1) : null;
	}

	/**
	 * Distance in degrees of latitude; endless where a point is not known.
	 */
	public double distanceTo(Entry other) {
		Double latitude = this.place.latitude();
		Double longitude = this.place.longitude();
		Double otherLatitude = other.place.latitude();
		Double otherLongitude = other.place.longitude();
		if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
			return Double.MAX_VALUE;
		}
		return Math.hypot(latitude - otherLatitude, (longitude - otherLongitude) * Math.cos(Math.toRadians(latitude)));
	}

}
