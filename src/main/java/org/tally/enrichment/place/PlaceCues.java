package org.tally.enrichment.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.tally.article.mention.Coded;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Words beside a name that say what kind of place it is.
 */
final class PlaceCues {

	private final Map<String, Set<PlaceKind>> after = new HashMap<>();

	private final Map<String, Set<PlaceKind>> before = new HashMap<>();

	private final Map<String, Set<PlaceKind>> of = new HashMap<>();

	private final Map<String, Set<PlaceKind>> joined = new HashMap<>();

	PlaceCues() {
		Map<String, Map<String, Set<PlaceKind>>> positions = Map.of("after", this.after, "before", this.before, "of",
				this.of, "joined", this.joined);
		for (String[] row : Lexicon.rows("place-cues.tsv")) {
			Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
			for (String kind : row[2].split("\\|")) {
				kinds.add(Coded.of(PlaceKind.class, kind));
			}
			positions.get(row[1]).put(row[0], kinds);
		}
	}

	/** The kinds that the words beside a name speak of; none if they are silent. */
	Set<PlaceKind> kinds(Document document, Match match) {
		Token before = document.token(match.from() - 1);
		String next = document.token(match.to()).fold();
		Set<PlaceKind> kinds = isJoined(document, match) ? this.joined.get(before.fold()) : this.after.get(next);
		if (kinds == null) {
			kinds = this.before.get(before.fold());
		}
		if (kinds == null && before.is("of")) {
			kinds = this.of.get(document.token(match.from() - 2).fold());
		}
		return (kinds != null) ? kinds : Set.of();
	}

	/** Whether a hyphen joins the name to a party: "D-Oakland". */
	boolean isJoined(Document document, Match match) {
		return document.token(match.from()).hyphenated()
				&& this.joined.containsKey(document.token(match.from() - 1).fold());
	}

}
