package org.tally.web.thing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.thing.timeline.Timeline;
import org.tally.web.view.map.place.PlaceMap;

/**
 * The page of an actor, a place or a publication.
 *
 * @param kind {@code actor}, {@code place} or {@code publication}
 * @param crumbs what a place lies in, the widest first
 * @param note what it is
 * @param country of an actor, or null
 * @param otherNames those shown
 * @param moreNames the others
 * @param first day of the oldest dated article, or null
 * @param listed whether the vocabulary knows it
 * @param map of a place, or null where nobody knows where it is
 */
record ThingPage(String kind, String name, List<ThingLink> crumbs, String note, @Nullable ThingLink country,
		List<String> otherNames, List<String> moreNames, String articles, @Nullable ThingLink first,
		@Nullable ThingLink last, @Nullable String undated, String searchHref, String feedHref,
		@Nullable Timeline timeline, List<FigureTable> figures, List<CompanionList> companions, List<LatestLine> latest,
		boolean listed, @Nullable PlaceMap map) {

	ThingPage {
		crumbs = List.copyOf(crumbs);
		otherNames = List.copyOf(otherNames);
		moreNames = List.copyOf(moreNames);
		figures = List.copyOf(figures);
		companions = List.copyOf(companions);
		latest = List.copyOf(latest);
	}

}
