package org.tally.search.language.mistake;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

/**
 * What was typed, in the form that the grammar reads, with the way back from each
 * character. Slashes and at-signs are plain text, since patterns are not offered; so is a
 * dash between spaces, which nobody means to exclude a word by; comparisons are part of
 * their word; quotes are quotes in any country's form.
 */
public final class Typed {

	private static final String QUOTES = "\"“”„«»";

	private static final Pattern COMPARISON = Pattern
		.compile("\\s*(>=|<=|=>|=<|≥|≤|[<>=])\\s*(?=[\\p{L}\\p{N}.])(?!(AND|OR|NOT)\\b)");

	private static final Pattern LONE_SIGN = Pattern.compile("[-+!](?=\\s|$)");

	private final String text;

	private final StringBuilder grammar = new StringBuilder();

	private int[] places;

	public Typed(String text) {
		this.text = text;
		this.places = new int[text.length() * 2 + 2];
		read();
		this.places[this.grammar.length()] = text.length();
	}

	static boolean isQuote(char character) {
		return QUOTES.indexOf(character) >= 0;
	}

	/** What the reader typed. */
	public String text() {
		return this.text;
	}

	/** What the grammar reads. */
	public String grammar() {
		return this.grammar.toString();
	}

	/** Where a character of the grammar's text stands in what was typed. */
	public int at(int place) {
		return this.places[Math.max(0, Math.min(place, this.grammar.length()))];
	}

	/** What was typed for a word or between the quotes of a phrase. */
	public String of(FieldQueryNode node) {
		return this.text.substring(at(node.getBegin()), at(node.getEnd()));
	}

	private void read() {
		boolean quoted = false;
		int at = 0;
		while (at < this.text.length()) {
			char character = this.text.charAt(at);
			int length = 1;
			if (character == '\\') {
				length = Math.min(2, this.text.length() - at);
				add(this.text.substring(at, at + length), at);
			}
			else if (isQuote(character)) {
				quoted = !quoted;
				add("\"", at);
			}
			else if (quoted) {
				add(String.valueOf(character), at);
			}
			else {
				length = unquoted(character, at);
			}
			at += length;
		}
	}

	private int unquoted(char character, int at) {
		Matcher comparison = from(COMPARISON, at);
		if (comparison.lookingAt() && follows()) {
			String sign = comparison.group(1)
				.replace("≥", ">=")
				.replace("≤", "<=")
				.replace("=>", ">=")
				.replace("=<", "<=");
			// Two characters stand for each of what may be one, which has its own place.
			sign.chars().forEach((each) -> add("\\" + (char) each, at));
			return comparison.end() - at;
		}
		if (character == '/' || character == '@') {
			add("\\" + character, at);
		}
		else if (from(LONE_SIGN, at).lookingAt() && (at == 0 || Character.isWhitespace(this.text.charAt(at - 1)))) {
			add(" ", at);
		}
		else {
			add(String.valueOf(character), at);
		}
		return 1;
	}

	private Matcher from(Pattern pattern, int at) {
		return pattern.matcher(this.text).region(at, this.text.length()).useTransparentBounds(true);
	}

	/** A comparison stands right after a word or a field's colon. */
	private boolean follows() {
		int length = this.grammar.length();
		char before = (length == 0) ? ' ' : this.grammar.charAt(length - 1);
		return Character.isLetterOrDigit(before) || before == ':' || before == '_';
	}

	private void add(String characters, int at) {
		int needed = this.grammar.length() + characters.length() + 2;
		if (needed > this.places.length) {
			this.places = Arrays.copyOf(this.places, needed * 2);
		}
		for (int i = 0; i < characters.length(); i++) {
			this.places[this.grammar.length() + i] = at;
		}
		this.grammar.append(characters);
	}

}
