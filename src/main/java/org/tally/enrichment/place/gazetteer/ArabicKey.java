package org.tally.enrichment.place.gazetteer;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Token;

/**
 * Folds the spellings of an Arabic name into one: {@code Deir ez-Zor}, {@code Deir
 * al-Zour} and {@code Deir Zor} are one, {@code Raqa} and {@code Raqqah} are one. The
 * article goes, double letters become single, and long vowels and final h go.
 */
public final class ArabicKey {

	private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "at", "ath", "ad", "az", "ez",
			"es", "an", "ul", "ur", "ed", "en", "er", "et");

	private ArabicKey() {
	}

	/**
	 * Whether a token is an article joined to what follows it.
	 */
	public static boolean isArticle(Token token, Token next) {
		boolean article = ARTICLES.contains(token.fold()) && next.isWord();
		boolean plain = token.fold().equals("al") || token.fold().equals("el");
		return article && (next.hyphenated() || (plain && next.isCapitalised()));
	}

	/** The key of a word, or null where it is too short to fold safely. */
	static @Nullable String of(String fold) {
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < fold.length(); i++) {
			char c = fold.charAt(i);
			int last = key.length() - 1;
			if (last >= 0 && key.charAt(last) == c) {
				continue;
			}
			key.append((c == 'e') ? 'i' : (c == 'o') ? 'u' : c);
			last = key.length() - 1;
			if (last > 0 && key.charAt(last) == key.charAt(last - 1)) {
				key.setLength(last);
			}
		}
		int length = key.length();
		if (length > 3 && key.charAt(length - 1) == 'h') {
			key.setLength(--length);
		}
		if (length > 3 && key.charAt(length - 1) == 'i') {
			key.setCharAt(length - 1, 'a');
		}
		return (length >= 3) ? key.toString() : null;
	}

}
