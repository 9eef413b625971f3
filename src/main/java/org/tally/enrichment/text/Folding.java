package org.tally.enrichment.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared: lower case, no diacritics, apostrophes or full
 * stops ({@code Sana’a} and {@code sanaa}, {@code U.S.} and {@code us} are one). Arabic
 * letters that are written for one another are one, as in Lucene's Arabic normalisation:
 * {@code الرقة} and {@code الرقه}, {@code إدلب} and {@code ادلب}, {@code على} and
 * {@code علي}.
 */
public final class Folding {

	/** A stroke that draws a word out. */
	private static final char TATWEEL = '\u0640';

	private Folding() {
	}

	public static String fold(String word) {
		boolean plain = true;
		boolean lower = true;
		for (int i = 0; i < word.length() && plain; i++) {
			char c = word.charAt(i);
			boolean capital = c >= 'A' && c <= 'Z';
			plain = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
			lower &= !capital;
		}
		return !plain ? folded(word) : lower ? word : word.toLowerCase(Locale.ROOT);
	}

	private static String folded(String word) {
		StringBuilder result = new StringBuilder(word.length());
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
		for (int i = 0; i < decomposed.length(); i++) {
			char c = decomposed.charAt(i);
			if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c) && c != '.' && c != TATWEEL) {
				result.append(arabic(c));
			}
		}
		String folded = result.toString().toLowerCase(Locale.ROOT);
		return folded.isEmpty() ? word : folded;
	}

	/** What is left where hamza and vowels are no letters any more. */
	private static char arabic(char c) {
		return switch (c) {
			case '\u0629' -> '\u0647'; // teh marbuta, heh
			case '\u0649' -> '\u064a'; // alef maksura, yeh
			default -> c;
		};
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '\u00b4';
	}

}
