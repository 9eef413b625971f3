package org.tally.enrichment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tally.enrichment.text.Token.Kind;

/**
 * Cuts a text into tokens. A hyphen inside a word parts it into two tokens and leaves no
 * token of its own; a possessive {@code 's} is a token; {@code U.S.} and {@code 4,000}
 * are one token each.
 */
public final class Tokenizer {

	/** Longer runs are no words; cutting them keeps every later step linear. */
	private static final int LONGEST = 60;

	/** Letters of the shortest word that a number is cut from; shorter ones are codes. */
	private static final int SHORTEST_GLUED = 4;

	private static final Set<String> SCALES = Set.of("k", "m", "mn", "mln", "bn");

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private boolean hyphen;

	private Tokenizer(String text) {
		this.text = text;
	}

	public static List<Token> tokens(String text) {
		Tokenizer tokenizer = new Tokenizer(text);
		tokenizer.run();
		return tokenizer.tokens;
	}

	private void run() {
		int at = 0;
		while (at < this.text.length()) {
			char c = at(at);
			if (isWordPart(c)) {
				at = word(at);
			}
			else {
				boolean joins = isHyphen(c) && isWordPart(at(at - 1)) && isWordPart(at(at + 1));
				if (!joins && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
					add(at, at + 1, Kind.MARK);
				}
				this.hyphen = joins;
				at++;
			}
		}
	}

	private int word(int start) {
		if (isDigit(at(start))) {
			int end = numberEnd(start);
			// "18.10.2014Get short URL": a date keeps its own token whatever sticks to it
			if (!Character.isLetter(at(end)) || end - start >= 8 || isScale(end)) {
				add(start, end, Kind.NUMBER);
				return end;
			}
		}
		int end = initialsEnd(start);
		if (end == start) {
			end = wordEnd(start);
		}
		int possessive = possessiveStart(start, end);
		add(start, possessive, Kind.WORD);
		if (possessive < end) {
			add(possessive, end, Kind.WORD);
		}
		return end;
	}

	private int numberEnd(int start) {
		int end = start;
		while (isDigit(at(end)) || ((at(end) == ',' || at(end) == '.') && isDigit(at(end + 1)))) {
			end++;
		}
		return end;
	}

	/**
	 * The short letters for thousand, million and billion: {@code 300k}, {@code 2.5m}.
	 */
	private boolean isScale(int start) {
		int end = start;
		while (end - start < 4 && Character.isLetter(at(end))) {
			end++;
		}
		return !isWordPart(at(end)) && SCALES.contains(Folding.fold(this.text.substring(start, end)));
	}

	/** Letters each with a full stop: {@code U.S.}; at least two of them. */
	private int initialsEnd(int start) {
		int end = start;
		while (Character.isLetter(at(end)) && at(end + 1) == '.' && !isWordPart(at(end - 1))) {
			end += 2;
		}
		return (end - start >= 4) ? end : start;
	}

	private int wordEnd(int start) {
		int end = start;
		int number = gluedNumber(start);
		while (end - start < LONGEST && end != number && (isWordPart(at(end)) || (Folding.isApostrophe(at(end))
				&& end > start && Character.isLetter(at(end - 1)) && Character.isLetter(at(end + 1))))) {
			end++;
		}
		return end;
	}

	/**
	 * Where a number begins that sticks to the word before it, as in {@code about4,200}:
	 * only one with a fraction or grouped thousands, since names end in plain digits.
	 */
	private int gluedNumber(int start) {
		int at = start;
		while (at - start < LONGEST && Character.isLetter(at(at))) {
			at++;
		}
		int end = numberEnd(at);
		int digits = at;
		while (isDigit(at(digits))) {
			digits++;
		}
		return (at - start >= SHORTEST_GLUED && end > digits && !Character.isLetter(at(end))) ? at : -1;
	}

	private int possessiveStart(int start, int end) {
		boolean possessive = end - start > 2 && Folding.isApostrophe(at(end - 2))
				&& Character.toLowerCase(at(end - 1)) == 's';
		return possessive ? end - 2 : end;
	}

	private void add(int start, int end, Kind kind) {
		String word = this.text.substring(start, end);
		String fold = (kind == Kind.WORD && Folding.isApostrophe(word.charAt(0))) ? "'s" : Folding.fold(word);
		this.tokens.add(new Token(start, end, word, fold, kind, this.hyphen));
		this.hyphen = false;
	}

	private char at(int index) {
		return (index >= 0 && index < this.text.length()) ? this.text.charAt(index) : ' ';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isWordPart(char c) {
		return (c < 128) ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
				: Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
	}

}
