package org.tally.enrichment.date.rule;

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
		return passage.token(from).is("year") && second.hyphenated()
				&& (second.is("ago") || second.is("earlier") || second.is("before"));
	}

}
