package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops what transliterations put between and above Latin letters: the marks for ayn and
 * hamza, apostrophes that stand for them, and combining accents. Letters with an accent
 * of their own are for Lucene's ASCII folding, which runs after it.
 * <ul>
 * <li>Sana'a = Sana’a = Sanaʿa = Sanaa</li>
 * <li>al-ʿAbadi = al-Abadi</li>
 * <li>Qa'im = Qaim</li>
 * <li>don't = dont: English contractions lose theirs too, in text and search alike</li>
 * </ul>
 * A token of nothing but marks stays as it is.
 */
public final class TransliterationFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	public TransliterationFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		char[] buffer = this.term.buffer();
		int kept = 0;
		for (int i = 0; i < this.term.length(); i++) {
			if (!isMark(buffer[i])) {
				buffer[kept++] = buffer[i];
			}
		}
		if (kept > 0) {
			this.term.setLength(kept);
		}
		return true;
	}

	private static boolean isMark(char character) {
		return switch (character) {
			case '\'', '`', '\u00B4' -> true;
			case '\u2018', '\u2019', '\u201B', '\u2032', '\uFF07' -> true;
			case '\u02B9', '\u02BB', '\u02BC', '\u02BD', '\u02BE', '\u02BF' -> true;
			default -> character >= '\u0300' && character <= '\u036F';
		};
	}

}
