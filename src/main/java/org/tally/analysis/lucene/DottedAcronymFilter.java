package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes acronyms with dots as those without: single letters with a dot between each two
 * become capitals without dots. The tokenizer has dropped a last dot already.
 * <ul>
 * <li>U.S = u.s = US</li>
 * <li>U.N = UN</li>
 * <li>U.S.A = USA</li>
 * <li>p.m = PM</li>
 * </ul>
 * It leaves {@code St.Petersburg}, {@code example.org} and {@code 3.5} alone.
 */
public final class DottedAcronymFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	public DottedAcronymFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (isDotted()) {
			char[] buffer = this.term.buffer();
			int letters = (this.term.length() + 1) / 2;
			for (int i = 0; i < letters; i++) {
				buffer[i] = Character.toUpperCase(buffer[2 * i]);
			}
			this.term.setLength(letters);
		}
		return true;
	}

	private boolean isDotted() {
		boolean odd = this.term.length() % 2 == 1;
		for (int i = 0; odd && i < this.term.length(); i++) {
			char character = this.term.charAt(i);
			odd = (i % 2 == 1) ? character == '.' : Character.isLetter(character);
		}
		return odd && this.term.length() > 1;
	}

}
