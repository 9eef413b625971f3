package org.tally.enrichment.date.span;

import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.text.Token;

/**
 * The words "year-ago" and "year-earlier" before a noun.
 */
final class YearAgo {

	private YearAgo() {
	}

	static boolean at(Passage passage, int from) {
		Token second = passage.token(from + 1);
		Token third = passage.token(from + 2);
		boolean joined = second.hyphenated() || third.is("quarter") || third.is("period")
				|| passage.token(from + 3).is("quarter");
		return passage.token(from).is("year") && joined
				&& (second.is("ago") || second.is("earlier") || second.is("before"));
	}

}
