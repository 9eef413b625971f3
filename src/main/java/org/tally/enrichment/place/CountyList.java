package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.place.gazetteer.Gazetteer;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Reads lists that share their last word: in "Clark, Otter Tail and Preble counties" each
 * name is a county's, though none is followed by "County".
 */
final class CountyList {

	/** More words than a county's name has. */
	private static final int LONGEST = 3;

	private CountyList() {
	}

	/** The names that share a word "counties", in text order. */
	static List<Match> find(Document document, Gazetteer gazetteer) {
		List<Match> found = new ArrayList<>();
		for (int i = 1; i < document.tokens().size(); i++) {
			Token token = document.token(i);
			if (token.is("counties")) {
				found.addAll(before(document, i, gazetteer));
			}
		}
		return found;
	}

	private static List<Match> before(Document document, int counties, Gazetteer gazetteer) {
		List<Match> names = new ArrayList<>();
		int to = counties;
		Match match = name(document, to, gazetteer);
		while (match != null) {
			names.add(match);
			to = match.from();
			while (to > 0 && isLink(document.token(to - 1))) {
				to--;
			}
			match = (to < match.from()) ? name(document, to, gazetteer) : null;
		}
		Collections.reverse(names);
		return names;
	}

	private static boolean isLink(Token token) {
		return token.text().equals(",") || token.is("and") || token.is("or");
	}

	private static @Nullable Match name(Document document, int to, Gazetteer gazetteer) {
		Match longest = null;
		for (int from = to - 1; from >= 0 && to - from <= LONGEST && document.token(from).isCapitalised(); from--) {
			Match match = gazetteer.county(document, from, to);
			longest = (match != null) ? match : longest;
		}
		return longest;
	}

}
