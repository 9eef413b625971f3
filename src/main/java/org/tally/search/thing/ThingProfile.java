package org.tally.search.thing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the articles say of a thing.
 *
 * @param articles how many name it, or are of it for a publication
 * @param undated how many of them have no date
 * @param first day of the oldest dated one, or null where none is dated
 * @param last day of the newest
 * @param months how many articles were published in each month that has any
 * @param actors named most often in the same articles, without the thing itself
 * @param places the same for places; for a place, those that neither lie in it nor around
 * it
 * @param parts for a place, the places right within it
 * @param publications that have most of the articles; none for a publication
 * @param latest the newest articles
 */
public record ThingProfile(long articles, long undated, @Nullable LocalDate first, @Nullable LocalDate last,
		SortedMap<YearMonth, Long> months, List<Companion> actors, List<Companion> places, List<Companion> parts,
		List<Companion> publications, List<ArticleLine> latest, List<ThingFigures> figures) {

	/** No article is on it. */
	public static final ThingProfile EMPTY = new ThingProfile(0, 0, null, null, new TreeMap<>(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());

	public ThingProfile {
		months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
		actors = List.copyOf(actors);
		places = List.copyOf(places);
		parts = List.copyOf(parts);
		publications = List.copyOf(publications);
		latest = List.copyOf(latest);
		figures = List.copyOf(figures);
	}

}
