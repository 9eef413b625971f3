package org.tally.enrichment.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Words that tell places from other names: what leads one in, what kind of place follows
 * or precedes it, and names that are more often something else.
 */
final class PlaceWords {

	private final Map<String, Set<String>> kinds = new HashMap<>();

	PlaceWords() {
		for (String[] row : Lexicon.rows("place-words.tsv")) {
			this.kinds.computeIfAbsent(row[1], (kind) -> new HashSet<>()).add(row[0]);
		}
		this.kinds.put("given", Lexicon.words("given-names.tsv"));
	}

	boolean is(String kind, Token token) {
		return this.kinds.getOrDefault(kind, Set.of()).contains(token.fold());
	}

	/** "in", "near", "from": a place is likely to follow. */
	boolean leads(Token token) {
		return is("lead", token);
	}

	/**
	 * "neighbourhood", "village": a place is likely to precede or, after "of", to follow.
	 */
	boolean isKind(Token token) {
		return is("kind", token);
	}

	/** Whether a name is more often a person's or a common word. */
	boolean isAmbiguous(Token token) {
		return is("ambiguous", token);
	}

}
