package org.tally.enrichment.tagger;

import org.tally.enrichment.text.Token;

/**
 * The shape of a token as a number: which sorts of characters it has, and how many.
 */
final class Shapes {

	static final int CAPITAL = 1;

	static final int LETTERS = 2;

	static final int SHOUTED = 4;

	private static final int DIGITS = 8;

	private static final int INNER_CAPITAL = 16;

	private static final int STOPS = 32;

	private static final int HYPHENATED = 64;

	private static final int MARK = 128;

	private static final int SHORT = 256;

	private Shapes() {
	}

	static int of(Token token) {
		String text = token.text();
		if (token.isMark()) {
			return MARK | (text.charAt(0) << 10);
		}
		int shape = token.hyphenated() ? HYPHENATED : 0;
		int capitals = 0;
		int lower = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isUpperCase(c)) {
				capitals++;
				shape |= (i == 0) ? CAPITAL : INNER_CAPITAL;
			}
			else if (Character.isLetter(c)) {
				lower++;
			}
			else {
				shape |= (c == '.') ? STOPS : DIGITS;
			}
		}
		shape |= (capitals + lower > 0) ? LETTERS : 0;
		shape |= (capitals > 0 && lower == 0) ? SHOUTED : 0;
		shape |= (capitals > 0 && text.length() <= 3) ? SHORT | (text.length() << 9) : 0;
		return shape;
	}

}
