package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Coded;
import org.tally.article.Place;
import org.tally.article.PlaceKind;
import org.tally.enrichment.text.Lexicon;

/**
 * Reads the project's own list of places and the cities of GeoNames.
 */
final class GazetteerReader {

	private final Map<String, String[]> listed = new HashMap<>();

	private final Map<String, String> regions = new HashMap<>();

	private final List<GazetteerRow> rows = new ArrayList<>();

	private GazetteerReader() {
	}

	static List<GazetteerRow> read() {
		GazetteerReader reader = new GazetteerReader();
		reader.readPlaces();
		reader.readCities();
		return reader.rows;
	}

	private void readPlaces() {
		List<String[]> places = Lexicon.rows("places.tsv");
		for (String[] row : places) {
			this.listed.put(row[0], row);
			if (!Lexicon.column(row, 8).isEmpty()) {
				this.regions.put(row[3] + "." + row[8], row[0]);
			}
		}
		for (String[] row : places) {
			PlaceKind kind = Coded.of(PlaceKind.class, row[2]);
			Place place = new Place(row[0], row[1], kind, row[3].isEmpty() ? null : row[3], within(row[4]),
					coordinate(row[5]), coordinate(row[6]));
			this.rows
				.add(new GazetteerRow(new Entry(place, weight(kind), true), names(row[1], Lexicon.column(row, 7))));
		}
	}

	private void readCities() {
		for (String[] row : Lexicon.rows("cities.tsv.gz")) {
			if (this.listed.containsKey(row[0])) {
				continue;
			}
			double inhabitants = Double.parseDouble(row[6]);
			PlaceKind kind = (inhabitants >= 100_000) ? PlaceKind.CITY
					: (inhabitants >= 5000) ? PlaceKind.TOWN : PlaceKind.VILLAGE;
			String region = this.regions.getOrDefault(row[2] + "." + row[3], row[2]);
			Place place = new Place(row[0], row[1], kind, row[2], within(region), coordinate(row[4]),
					coordinate(row[5]));
			this.rows.add(new GazetteerRow(new Entry(place, Math.log10(Math.max(10, inhabitants)), false),
					names(row[1], Lexicon.column(row, 7))));
		}
	}

	/**
	 * Places of the project's list weigh more than their size: they are the ones in the
	 * news.
	 */
	private static double weight(PlaceKind kind) {
		return switch (kind) {
			case CONTINENT, COUNTRY -> 9;
			case REGION, WATER -> 7;
			case CITY -> 6.8;
			case TOWN, CAMP, BASE -> 5.5;
			case VILLAGE -> 5;
			default -> 3;
		};
	}

	private List<String> within(String parent) {
		List<String> within = new ArrayList<>();
		String[] row = this.listed.get(parent);
		while (row != null && !within.contains(row[0])) {
			within.add(row[0]);
			row = this.listed.get(row[4]);
		}
		Collections.reverse(within);
		return within;
	}

	private static @Nullable Double coordinate(String text) {
		return text.isEmpty() ? null : Double.valueOf(text);
	}

	private static List<String> names(String name, String aliases) {
		List<String> names = new ArrayList<>();
		names.add(name.replaceFirst(" \\(.*\\)$", ""));
		for (String alias : aliases.split("\\|")) {
			if (!alias.isBlank()) {
				names.add(alias);
			}
		}
		return names;
	}

}
