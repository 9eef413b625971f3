package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.tally.analysis.lucene.vocabulary.Acronyms;

/**
 * Makes every token lower case but for the acronyms that would turn into common words:
 * {@code IS} the group stays apart from "is", {@code US} the country from "us". They keep
 * their capitals and are marked as keywords, so that no stemmer touches them.
 * <p>
 * Capitals tell nothing where all words have them. A run of five words in capitals, or a
 * whole text of two or more, is such a passage; there the list of acronyms says which
 * reading to take.
 * <ul>
 * <li>"IS attacked us" = {@code IS} attacked us</li>
 * <li>"BEIRUT, LEBANON (AFP) - IS said" = beirut lebanon afp {@code IS} said: four
 * words</li>
 * <li>"US FORCES SAY CITY IS FREE" = {@code US} forces say city is free</li>
 * <li>"MOSUL IS FREE" as a whole text = mosul is free</li>
 * <li>"IS" as a whole text, such as a search = {@code IS}</li>
 * </ul>
 * It cannot tell "MOSUL IS FREE" apart within a mixed text: that indexes an {@code IS}
 * too many.
 */
public final class CapitalsFilter extends TokenFilter {

	/**
	 * A dateline in capitals has up to four words before the text: "MOSUL, IRAQ (AP) —
	 * IS".
	 */
	private static final int PASSAGE = 5;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

	private final Deque<Ahead> ahead = new ArrayDeque<>();

	private int run;

	private boolean onlyCapitals;

	private boolean exhausted;

	public CapitalsFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!next()) {
			return false;
		}
		Letters letters = Letters.of(this.term);
		count(letters);
		if (letters == Letters.CAPITAL && isAcronym()) {
			this.keyword.setKeyword(true);
		}
		else {
			CharacterUtils.toLowerCase(this.term.buffer(), 0, this.term.length());
		}
		return true;
	}

	private boolean next() throws IOException {
		Ahead first = this.ahead.poll();
		if (first == null) {
			return !this.exhausted && this.input.incrementToken();
		}
		restoreState(first.state());
		return true;
	}

	private void count(Letters letters) {
		if (letters == Letters.MIXED) {
			this.run = 0;
			this.onlyCapitals = false;
		}
		else if (letters == Letters.CAPITAL) {
			this.run++;
		}
	}

	private boolean isAcronym() throws IOException {
		Acronyms.InCapitals reading = Acronyms.get(this.term).orElse(null);
		return reading == Acronyms.InCapitals.ACRONYM || (reading == Acronyms.InCapitals.WORD && !withinCapitals());
	}

	private boolean withinCapitals() throws IOException {
		int length = this.run;
		for (Ahead token : this.ahead) {
			if (token.letters() == Letters.MIXED || length >= PASSAGE) {
				return length >= PASSAGE;
			}
			length += token.letters() == Letters.CAPITAL ? 1 : 0;
		}
		State current = captureState();
		Letters last = Letters.NONE;
		while (length < PASSAGE && last != Letters.MIXED && !this.exhausted) {
			if (this.input.incrementToken()) {
				last = Letters.of(this.term);
				length += last == Letters.CAPITAL ? 1 : 0;
				this.ahead.add(new Ahead(captureState(), last));
			}
			else {
				this.exhausted = true;
			}
		}
		restoreState(current);
		boolean wholeText = this.onlyCapitals && last != Letters.MIXED && this.exhausted;
		return length >= PASSAGE || (wholeText && length > 1);
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.ahead.clear();
		this.run = 0;
		this.onlyCapitals = true;
		this.exhausted = false;
	}

	private record Ahead(State state, Letters letters) {
	}

	/** What letters a token has; one without, such as a number, tells nothing. */
	private enum Letters {

		NONE, CAPITAL, MIXED;

		static Letters of(CharSequence term) {
			Letters letters = NONE;
			for (int i = 0; i < term.length(); i++) {
				if (Character.isLowerCase(term.charAt(i))) {
					return MIXED;
				}
				if (Character.isUpperCase(term.charAt(i))) {
					letters = CAPITAL;
				}
			}
			return letters;
		}

	}

}
