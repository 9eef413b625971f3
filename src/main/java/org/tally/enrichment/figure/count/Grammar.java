package org.tally.enrichment.figure.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Word classes of the words that hold a clause together.
 */
public final class Grammar {

	private final Map<String, Set<String>> classes = new HashMap<>();

	public Grammar() {
		for (String[] row : Lexicon.rows("grammar.tsv")) {
			this.classes.computeIfAbsent(row[1], (key) -> new HashSet<>()).add(row[0]);
		}
	}

	public boolean is(String wordClass, Token token) {
		return this.classes.getOrDefault(wordClass, Set.of()).contains(token.fold());
	}

	/** Whether a word stands for a name; "US" is a name. */
	private boolean isPronoun(Token token) {
		return is("pronoun", token) && !token.isAllCaps();
	}

	public boolean isAuxiliary(Token token) {
		return is("aux", token);
	}

	/** Whether a verb may be led in by it: auxiliaries, modals and adverbs. */
	public boolean isFiller(Token token) {
		return is("aux", token) || is("adverb", token) || is("modal", token)
				|| (token.isWord() && token.fold().length() > 4 && token.fold().endsWith("ly"));
	}

	public boolean isSpeech(Token token) {
		return is("speech", token);
	}

	/** Whether two tokens say that one person was harmed: "was killed", "injured". */
	public boolean isHarm(Token first, Token second) {
		boolean singular = first.is("was") || first.is("died");
		return is("harm", first) || (singular && (first.is("died") || is("harm", second)));
	}

	/** Whether a noun phrase cannot run over it. */
	public boolean endsNounPhrase(Token token) {
		return token.isMark() || is("aux", token) || is("preposition", token) || is("conjunction", token)
				|| is("determiner", token) || isPronoun(token) || is("modal", token) || is("relative", token)
				|| is("speech", token) || is("verb", token) || is("resultative", token);
	}

}
