package org.tally.enrichment.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Which countries and places an article is about, from its unmistakable names.
 */
final class Context {

	private final Map<String, Integer> countries = new HashMap<>();

	private final Set<String> places = new HashSet<>();

	private int total;

	void addNationalities(Document document, Nationalities nationalities) {
		for (Token token : document.tokens()) {
			String country = nationalities.country(token);
			if (country != null) {
				addCountry(country);
			}
		}
	}

	void add(Entry entry) {
		String country = entry.place().country();
		if (country != null) {
			addCountry(country);
		}
		this.places.add(entry.place().id());
		this.places.addAll(entry.place().within());
	}

	private void addCountry(String country) {
		this.countries.merge(country, 1, Integer::sum);
		this.total++;
	}

	/** Share of the article's names that point to a country, 0 to 1. */
	double share(@Nullable String country) {
		return (country == null || this.total == 0) ? 0 : (double) this.countries.getOrDefault(country, 0) / this.total;
	}

	boolean names(String place) {
		return this.places.contains(place);
	}

}
