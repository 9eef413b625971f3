package org.tally.enrichment.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.place.gazetteer.Entry;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * What an article is about, as its names vote: countries, states and provinces, and
 * stretches of land a degree wide. A name with several places has one vote, parted among
 * them.
 */
final class Context {

	/**
	 * Votes for nowhere, so that the only other name of an article does not decide alone.
	 */
	private static final double DOUBT = 2;

	/**
	 * Seas and continents are as near to an article as a country that half of it is
	 * about.
	 */
	private static final double NO_COUNTRY = 0.5;

	private final Map<String, Double> countries = new HashMap<>();

	private final Map<String, Double> regions = new HashMap<>();

	private final Map<Long, Double> cells = new HashMap<>();

	private final Map<String, Double> districts = new HashMap<>();

	private final Set<String> sure = new HashSet<>();

	private double allCountries;

	private double allRegions;

	void addNationalities(Document document, Nationalities nationalities) {
		for (Token token : document.tokens()) {
			String country = nationalities.country(token);
			if (country != null) {
				addCountry(country, 1);
			}
		}
	}

	/** Adds a part of a vote, or takes it back where it is negative. */
	void vote(Entry entry, double part) {
		Place place = entry.place();
		if (place.country() != null) {
			addCountry(place.country(), part);
		}
		String region = entry.region();
		if (region != null) {
			this.regions.merge(region, part, Double::sum);
			this.allRegions += part;
		}
		String district = entry.district();
		if (district != null) {
			this.districts.merge(district, part, Double::sum);
		}
		if (place.kind() == PlaceKind.CITY) {
			this.districts.merge(place.id(), part, Double::sum);
		}
		if (!entry.isWide() && place.latitude() != null && place.longitude() != null) {
			this.cells.merge(cell(place.latitude(), place.longitude(), 0, 0), part, Double::sum);
		}
	}

	/** An article surely names a place and so all that it lies in. */
	void addSure(Entry entry) {
		this.sure.add(entry.place().id());
		this.sure.addAll(entry.place().within());
	}

	private void addCountry(String country, double part) {
		this.countries.merge(country, part, Double::sum);
		this.allCountries += part;
	}

	/** Share of the article's names that point to a country, 0 to 1; a sea is in none. */
	double share(@Nullable String country) {
		return (country == null) ? NO_COUNTRY : this.countries.getOrDefault(country, 0.0) / (this.allCountries + DOUBT);
	}

	/** Share of the article's names that point to a state or province, 0 to 1. */
	double regionShare(@Nullable String region) {
		return (region == null) ? 0 : this.regions.getOrDefault(region, 0.0) / (this.allRegions + DOUBT);
	}

	/** How many of the article's names point to a county or district. */
	double inDistrict(@Nullable String district) {
		return (district == null) ? 0 : this.districts.getOrDefault(district, 0.0);
	}

	/** How many of the article's names are near a place: a degree or so. */
	double near(Place place) {
		if (place.latitude() == null || place.longitude() == null) {
			return 0;
		}
		double near = 0;
		for (int north = -1; north <= 1; north++) {
			for (int east = -1; east <= 1; east++) {
				near += this.cells.getOrDefault(cell(place.latitude(), place.longitude(), north, east), 0.0);
			}
		}
		return near;
	}

	boolean names(String place) {
		return this.sure.contains(place);
	}

	private static long cell(double latitude, double longitude, int north, int east) {
		return (Math.round(latitude) + north) * 1000 + Math.round(longitude) + east;
	}

}
