package org.tally.enrichment.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases of one or more words, looked up by folded tokens, the longest
 * first.
 */
public final class Phrases<T> {

	/**
	 * An entry that a text has.
	 *
	 * @param to index after the last token
	 */
	public record Match<T>(T value, int from, int to) {

		public int length() {
			return this.to - this.from;
		}

	}

	private final Map<String, T> byKey = new HashMap<>();

	/** Tokens in the longest phrase that begins with the word. */
	private final Map<String, Integer> longest = new HashMap<>();

	/**
	 * Adds an entry unless the phrase has one already.
	 */
	public void put(String phrase, T value) {
		List<Token> tokens = Tokenizer.tokens(phrase);
		if (!tokens.isEmpty()) {
			this.byKey.putIfAbsent(key(tokens, 0, tokens.size()), value);
			this.longest.merge(tokens.get(0).fold(), tokens.size(), Math::max);
		}
	}

	/**
	 * The entry for exactly this phrase, or null.
	 */
	public @Nullable T get(String phrase) {
		List<Token> tokens = Tokenizer.tokens(phrase);
		return this.byKey.get(key(tokens, 0, tokens.size()));
	}

	/**
	 * The longest entry that begins at a token, or null.
	 * @param limit index after the last token that may belong to it
	 */
	public @Nullable Match<T> at(List<Token> tokens, int from, int limit) {
		Integer words = (from >= 0 && from < limit) ? this.longest.get(tokens.get(from).fold()) : null;
		if (words == null) {
			return null;
		}
		for (int to = Math.min(limit, from + words); to > from; to--) {
			T value = this.byKey.get(key(tokens, from, to));
			if (value != null) {
				return new Match<>(value, from, to);
			}
		}
		return null;
	}

	private static String key(List<Token> tokens, int from, int to) {
		if (to - from == 1) {
			return tokens.get(from).fold();
		}
		StringBuilder key = new StringBuilder();
		for (int i = from; i < to; i++) {
			key.append(tokens.get(i).fold()).append(' ');
		}
		return key.toString();
	}

}
