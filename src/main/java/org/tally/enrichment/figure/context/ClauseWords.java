package org.tally.enrichment.figure.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Words by the part that they play around a figure, from {@code grammar.tsv} and
 * {@code scenes.tsv}.
 */
public final class ClauseWords {

	private final Map<String, Set<String>> roles = new HashMap<>();

	public ClauseWords() {
		for (String file : new String[] { "grammar.tsv", "scenes.tsv" }) {
			for (String[] row : Lexicon.rows(file)) {
				this.roles.computeIfAbsent(row[1], (role) -> new HashSet<>()).add(row[0]);
			}
		}
	}

	public boolean is(String role, Token token) {
		Set<String> words = this.roles.get(role);
		return words != null && words.contains(token.fold());
	}

	public boolean isSpeech(Token token) {
		return is("speech", token);
	}

	/** Whether what follows is another matter: "while", "meanwhile", a semicolon. */
	public boolean isBreak(Token token) {
		return is("break", token) || token.text().equals(";");
	}

	/**
	 * How many times the matter changes between two tokens.
	 */
	public int breaks(Document document, int from, int to) {
		int breaks = 0;
		for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
			breaks += isBreak(document.token(i)) ? 1 : 0;
		}
		return breaks;
	}

}
