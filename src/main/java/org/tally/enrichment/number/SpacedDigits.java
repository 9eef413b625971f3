package org.tally.enrichment.number;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Token;

/**
 * Joins thousands that a blank parts, as reports in the French manner write them:
 * {@code 4 556}, {@code 1 204 556}.
 */
final class SpacedDigits {

	private SpacedDigits() {
	}

	/**
	 * Index after the last group of a number, which is its only one where no blank parts
	 * it.
	 */
	static int end(List<Token> tokens, int from, int limit) {
		String first = tokens.get(from).text();
		int to = from + 1;
		if (first.length() > 3 || first.charAt(0) == '0' || !isDigits(first)) {
			return to;
		}
		while (to < limit && isGroup(tokens.get(to - 1), tokens.get(to))) {
			to++;
		}
		return to;
	}

	private static boolean isGroup(Token before, Token token) {
		return token.isNumber() && token.text().length() == 3 && isDigits(token.text()) && !token.hyphenated()
				&& token.start() == before.end() + 1;
	}

	static @Nullable Double value(List<Token> tokens, int from, int to) {
		StringBuilder digits = new StringBuilder();
		for (int i = from; i < to; i++) {
			digits.append(tokens.get(i).text());
		}
		return NumberWords.digits(digits.toString());
	}

	private static boolean isDigits(String text) {
		return text.indexOf('.') < 0 && text.indexOf(',') < 0;
	}

}
