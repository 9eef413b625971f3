package org.tally.enrichment.place.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Coded;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.text.Lexicon;

/**
 * Reads the project's own list of places and the towns and divisions of GeoNames. A place
 * is known by its number; those of GeoNames are unpacked when they are asked for.
 */
final class GazetteerReader {

	/**
	 * Takes the names and ids of places.
	 */
	interface Names {

		void id(String id, int number);

		void name(String name, int number, @Nullable String country);

	}

	/** From so many inhabitants a place is a city. */
	private static final double CITY = 100_000;

	/** From so many a town, below a village. */
	private static final double TOWN = 5000;

	/** A state is named more often than a town of as many people. */
	private static final double STATE_WEIGHT = 0.5;

	/** Counties are named for what they do, not for how many live there. */
	private static final double COUNTY_WEIGHT = 2.75;

	private static final double COUNTY_INHABITANTS = 0.4;

	private final Map<String, String[]> listed = new HashMap<>();

	private final Map<String, String> divisions = new HashMap<>();

	private final List<Entry> own = new ArrayList<>();

	private final PackedRows packed = new PackedRows();

	private int firstDivision;

	/**
	 * Reads all places.
	 * @param names takes the id and each name of a place with the place's number
	 */
	static GazetteerReader read(Names names) {
		GazetteerReader reader = new GazetteerReader();
		reader.readPlaces(names);
		Lexicon.forEach("cities.tsv.gz", (row) -> reader.pack(row, names));
		reader.firstDivision = reader.packed.size();
		Lexicon.forEach("divisions.tsv.gz", (row) -> {
			reader.divisions.put(code(row[2], row[3], Lexicon.column(row, 8)), row[0]);
			reader.pack(row, names);
		});
		reader.packed.trim();
		return reader;
	}

	private void readPlaces(Names names) {
		List<String[]> places = Lexicon.rows("places.tsv");
		for (String[] row : places) {
			this.listed.put(row[0], row);
			if (!Lexicon.column(row, 8).isEmpty()) {
				this.divisions.put(code(row[3], row[8], ""), row[0]);
			}
		}
		for (String[] row : places) {
			PlaceKind kind = Coded.of(PlaceKind.class, row[2]);
			Place place = new Place(row[0], row[1], kind, row[3].isEmpty() ? null : row[3], within(row[4]),
					coordinate(row[5]), coordinate(row[6]));
			int number = this.own.size();
			names(row[1], Lexicon.column(row, 7)).forEach((name) -> names.name(name, number, place.country()));
			names.id(row[0], number);
			this.own.add(new Entry(place, weight(kind), true));
		}
	}

	private void pack(String[] row, Names names) {
		if (!this.listed.containsKey(row[0])) {
			int number = this.own.size() + this.packed.add(row);
			names.id(row[0], number);
			names(row[1], Lexicon.column(row, 7)).forEach((name) -> names.name(name, number, row[2]));
		}
	}

	Entry entry(int number) {
		if (number < this.own.size()) {
			return this.own.get(number);
		}
		int at = number - this.own.size();
		String[] row = this.packed.row(at);
		double inhabitants = Double.parseDouble(row[6]);
		boolean division = at >= this.firstDivision;
		boolean state = division && Lexicon.column(row, 8).isEmpty();
		PlaceKind kind = division ? (state ? PlaceKind.REGION : PlaceKind.DISTRICT) : kind(inhabitants);
		double size = Math.log10(Math.max(10, inhabitants));
		double weight = !division ? size : state ? size + STATE_WEIGHT : COUNTY_WEIGHT + COUNTY_INHABITANTS * size;
		Place place = new Place(row[0], row[1], kind, row[2], within(row), coordinate(row[4]), coordinate(row[5]));
		return new Entry(place, weight, false);
	}

	/** The names of a place, the one it is shown by first. */
	List<String> names(int number) {
		if (number < this.own.size()) {
			Place place = this.own.get(number).place();
			String[] row = this.listed.get(place.id());
			return (row != null) ? names(row[1], Lexicon.column(row, 7)) : List.of(place.name());
		}
		String[] row = this.packed.row(number - this.own.size());
		return names(row[1], Lexicon.column(row, 7));
	}

	private static PlaceKind kind(double inhabitants) {
		return (inhabitants >= CITY) ? PlaceKind.CITY : (inhabitants >= TOWN) ? PlaceKind.TOWN : PlaceKind.VILLAGE;
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

	private List<String> within(String[] row) {
		List<String> within = new ArrayList<>();
		within.add(row[2]);
		for (String second : List.of("", Lexicon.column(row, 8))) {
			String division = this.divisions.get(code(row[2], row[3], second));
			if (division != null && !division.equals(row[0])) {
				within = this.listed.containsKey(division) ? within(division) : with(within, division);
			}
		}
		return within;
	}

	private static List<String> with(List<String> within, String division) {
		if (!within.contains(division)) {
			within.add(division);
		}
		return within;
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

	private static String code(String country, String first, String second) {
		return country + "." + first + (second.isEmpty() ? "" : "." + second);
	}

	private static @Nullable Double coordinate(String text) {
		return text.isEmpty() ? null : Double.valueOf(text);
	}

	private static List<String> names(String name, String aliases) {
		List<String> names = new ArrayList<>();
		int bracket = name.indexOf(" (");
		names.add((bracket > 0) ? name.substring(0, bracket) : name);
		for (String alias : aliases.split("\\|")) {
			if (!alias.isBlank()) {
				names.add(alias);
			}
		}
		return names;
	}

}
