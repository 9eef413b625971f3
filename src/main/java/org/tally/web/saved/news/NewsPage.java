package org.tally.web.saved.news;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.search.hit.HitCard;

/**
 * What is new in a saved query.
 *
 * @param summary its words and choices, or empty where they are its name
 * @param count how much is new, in words, or null where nothing is
 * @param since from when on, in words
 * @param href all its articles
 * @param moment up to which this page has been looked at once it is marked as seen, or
 * null where there is nothing to mark
 * @param cut whether there is more than is listed
 * @param problem what pauses it until it is mended, or null
 * @param paused since when its owner has it paused, as a sentence, or null
 */
record NewsPage(String id, String name, String summary, @Nullable String count, String since, String href,
		@Nullable String moment, List<HitCard> arrivals, List<RevisionCard> revisions, boolean cut,
		@Nullable String problem, @Nullable String paused) {

}
