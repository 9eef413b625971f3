package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes numbers without the commas between groups of three digits.
 * <ul>
 * <li>1,200 = 1200</li>
 * <li>12,345,678.5 = 12345678.5</li>
 * </ul>
 * It leaves 1,20 and 2016,2017 alone, and does not know the dots and spaces other
 * languages group with.
 */
public final class DigitGroupFilter extends TokenFilter {

	private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Matcher grouped = GROUPED.matcher("");

	public DigitGroupFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (startsWithDigit() && this.grouped.reset(this.term).matches()) {
			String digits = this.term.toString().replace(",", "");
			this.term.setEmpty().append(digits);
		}
		return true;
	}

	/** Most tokens are no numbers and need not be matched. */
	private boolean startsWithDigit() {
		return this.term.length() > 0 && Character.isDigit(this.term.charAt(0));
	}

}
