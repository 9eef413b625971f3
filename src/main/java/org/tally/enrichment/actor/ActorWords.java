package org.tally.enrichment.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.Coded;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Words that tell actors: heads of organisations' and forces' names, titles, what actors
 * do.
 */
final class ActorWords {

	private final Map<String, Set<String>> kinds = new HashMap<>();

	private final Map<String, ActorKind> heads = new HashMap<>();

	private final Set<String> given = Lexicon.words("given-names.tsv");

	ActorWords() {
		for (String[] row : Lexicon.rows("actor-words.tsv")) {
			this.kinds.computeIfAbsent(row[1], (kind) -> new HashSet<>()).add(row[0]);
			if (row[1].equals("head")) {
				this.heads.put(row[0], Coded.of(ActorKind.class, row[2]));
			}
		}
	}

	boolean is(String kind, Token token) {
		return this.kinds.getOrDefault(kind, Set.of()).contains(token.fold());
	}

	/** Kind of the organisations whose name ends in the word, or null. */
	@Nullable ActorKind head(Token token) {
		return token.isCapitalised() ? this.heads.get(token.fold()) : null;
	}

	boolean isGivenName(Token token) {
		return token.isCapitalised() && this.given.contains(token.fold());
	}

}
