package org.tally.enrichment.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.tally.article.mention.PlaceKind;

/**
 * Keeps those places of one name that are places of their own.
 */
final class Namesakes {

	/** Degrees: nearer namesakes in one country are one place. */
	private static final double SAME = 0.4;

	/** Degrees from a city to the middle of the division called after it. */
	private static final double SEAT = 4;

	private Namesakes() {
	}

	/** The places without the lesser of two that are one place. */
	static List<Entry> apart(Stream<Entry> namesakes) {
		List<Entry> entries = new ArrayList<>();
		namesakes.forEach((entry) -> {
			if (entry.listed() || entries.stream().noneMatch((other) -> isSame(other, entry))) {
				entries.add(entries.stream()
					.filter((city) -> isSeat(city, entry))
					.findFirst()
					.map(entry::below)
					.orElse(entry));
			}
		});
		return List.copyOf(entries);
	}

	/** Whether a city has given its name to the division that it lies in. */
	private static boolean isSeat(Entry city, Entry division) {
		boolean named = !division.listed() && (division.isWide() || division.place().kind() == PlaceKind.DISTRICT);
		return named && city.place().kind() == PlaceKind.CITY
				&& Objects.equals(city.place().country(), division.place().country())
				&& city.distanceTo(division) < SEAT;
	}

	private static boolean isSame(Entry one, Entry other) {
		return Objects.equals(one.place().country(), other.place().country()) && one.distanceTo(other) < SAME;
	}

}
