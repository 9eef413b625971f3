package org.tally.enrichment.place.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Token;
import org.tally.enrichment.text.Tokenizer;

/**
 * The form in which a name of several words is looked up: {@code Saint Paul}, {@code St
 * Paul} and {@code St. Paul} are one.
 */
final class NameKey {

	private static final Map<String, String> SHORT = Map.of("saint", "st", "mount", "mt", "fort", "ft");

	private NameKey() {
	}

	/** The tokens of a name; half of the world's towns have one plain word. */
	static List<Token> tokens(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
				return Tokenizer.tokens(name);
			}
		}
		String fold = name.toLowerCase(Locale.ROOT);
		return name.isEmpty() ? List.of() : List.of(new Token(0, name.length(), name, fold, Token.Kind.WORD, false));
	}

	/** The key of a name's first word. */
	static String first(Token token) {
		return SHORT.getOrDefault(token.fold(), token.fold());
	}

	/**
	 * How many tokens the name may have in a text: one more where a full stop may stand.
	 */
	static int length(List<Token> tokens) {
		return tokens.size() + (SHORT.containsValue(first(tokens.get(0))) ? 1 : 0);
	}

	static String exact(List<Token> tokens, int from, int to) {
		if (to - from == 1) {
			return tokens.get(from).fold();
		}
		StringBuilder key = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = tokens.get(i);
			// a last full stop stays: "Miss." is a state, "Miss" none
			boolean stop = token.text().equals(".") && i + 1 < to;
			if (!stop) {
				key.append((i > from) ? " " : "").append((i + 1 < to) ? first(token) : token.fold());
			}
		}
		return key.toString();
	}

	/** The key of an Arabic name, or null where a word is too short to fold safely. */
	static @Nullable String arabic(List<Token> tokens, int from, int to) {
		StringBuilder key = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = tokens.get(i);
			boolean article = i + 1 < to && ArabicKey.isArticle(token, tokens.get(i + 1));
			if (article) {
				continue;
			}
			String word = token.isNumber() ? token.text() : ArabicKey.of(token.fold());
			if (word == null || token.isMark()) {
				return null;
			}
			key.append((key.length() > 0) ? " " : "").append(word);
		}
		return (key.length() > 0) ? key.toString() : null;
	}

}
