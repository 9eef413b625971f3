package org.tally.search.language.mistake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.QueryMistake.Kind;

/**
 * Finds out why a text is no query, and what would make it one. The grammar's own
 * messages speak of tokens and columns.
 */
public final class SyntaxMistakes {

	private static final String OPERATOR = "(?<![^\\s()])(AND|OR|NOT|&&|\\|\\|)(?![^\\s()])";

	/** One that has nothing to its right, or two in a row; NOT may follow another. */
	private static final Pattern NOTHING_AFTER = Pattern
		.compile(OPERATOR + "(?=\\s*($|\\)|(?<![^\\s()])(AND|OR|&&|\\|\\|)(?![^\\s()])))");

	private static final Pattern NOTHING_BEFORE = Pattern
		.compile("(?<=^|\\()\\s*(?<operator>AND|OR|&&|\\|\\|)(?![^\\s()])");

	private static final Pattern EMPTY_FIELD = Pattern
		.compile("(?<![^\\s(])([\\p{L}\\p{N}_.-]+:)(?=\\s*($|\\)|(AND|OR|NOT)\\b))");

	private static final Pattern EMPTY_GROUP = Pattern.compile("\\(\\s*\\)");

	private static final Pattern SPECIAL = Pattern.compile("[\\[\\]{}^~:<>=\\\\+!-]");

	private SyntaxMistakes() {
	}

	/**
	 * The likeliest mistake in a text that did not parse.
	 */
	public static Mistake in(String text) {
		String bare = blankQuoted(text);
		int quote = openQuote(text);
		if (quote >= 0) {
			boolean empty = text.substring(quote + 1).isBlank();
			return Mistake
				.at(quote, quote + 1, empty ? "" : text.substring(quote, quote + 1), Kind.QUOTE,
						String.valueOf(quote + 1))
				.closedBy(empty ? "" : "\"");
		}
		Mistake mistake = parentheses(bare);
		if (mistake == null) {
			mistake = operator(bare);
		}
		return (mistake != null) ? mistake : special(text, bare);
	}

	/** The text with blanks in place of phrases and escaped characters. */
	static String blankQuoted(String text) {
		StringBuilder bare = new StringBuilder(text);
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			boolean quote = Typed.isQuote(text.charAt(i));
			if (text.charAt(i) == '\\' && i + 1 < text.length()) {
				bare.setCharAt(i, 'x');
				bare.setCharAt(++i, 'x');
			}
			else if (quote || quoted) {
				bare.setCharAt(i, 'x');
				quoted = quoted != quote;
			}
		}
		return bare.toString();
	}

	private static int openQuote(String text) {
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\\') {
				i++;
			}
			else if (Typed.isQuote(text.charAt(i))) {
				open = (open < 0) ? i : -1;
			}
		}
		return open;
	}

	private static @Nullable Mistake parentheses(String bare) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < bare.length(); i++) {
			if (bare.charAt(i) == '(') {
				open.push(i);
			}
			else if (bare.charAt(i) == ')' && open.poll() == null) {
				return Mistake.at(i, i + 1, "", Kind.CLOSED, String.valueOf(i + 1));
			}
		}
		if (!open.isEmpty()) {
			return Mistake.at(open.peek(), open.peek() + 1, "(", Kind.OPENED, String.valueOf(open.peek() + 1))
				.closedBy(")");
		}
		Matcher empty = EMPTY_GROUP.matcher(bare);
		return empty.find()
				? Mistake.at(empty.start(), empty.end(), "", Kind.EMPTY_GROUP, String.valueOf(empty.start() + 1))
				: null;
	}

	private static @Nullable Mistake operator(String bare) {
		Matcher before = NOTHING_BEFORE.matcher(bare);
		if (before.find()) {
			return operator(bare, before.start("operator"), before.end("operator"));
		}
		Matcher after = NOTHING_AFTER.matcher(bare);
		if (after.find()) {
			return operator(bare, after.start(1), after.end(1));
		}
		Matcher field = EMPTY_FIELD.matcher(bare);
		return field.find() ? Mistake.at(field.start(1), field.end(1), "", Kind.EMPTY_FIELD,
				bare.substring(field.start(1), field.end(1))) : null;
	}

	private static Mistake operator(String bare, int start, int end) {
		return Mistake.at(start, end, "", Kind.OPERATOR, bare.substring(start, end), String.valueOf(start + 1));
	}

	/** The word around a sign that cannot stand there goes into quotes. */
	private static Mistake special(String text, String bare) {
		Matcher special = SPECIAL.matcher(bare);
		int at = 0;
		boolean found = false;
		while (!found && special.find()) {
			at = special.start();
			// A sign before a word or within it is where it should be.
			found = !(("-+!").indexOf(bare.charAt(at)) >= 0 && at + 1 < bare.length()
					&& Character.isLetterOrDigit(bare.charAt(at + 1)));
		}
		if (!found) {
			return Mistake.at(0, 0, "", Kind.SPECIAL, text.substring(0, Math.min(1, text.length())), "1");
		}
		int start = at;
		while (start > 0 && isOfWord(bare.charAt(start - 1))) {
			start--;
		}
		int end = at + 1;
		while (end < bare.length() && isOfWord(bare.charAt(end))) {
			end++;
		}
		String word = text.substring(start, end);
		boolean words = word.chars().anyMatch(Character::isLetterOrDigit) && !word.contains("\"");
		return Mistake
			.at(at, at + 1, text.substring(at, at + 1), Kind.SPECIAL, text.substring(at, at + 1),
					String.valueOf(at + 1))
			.mending(start, end, words ? "\"" + word.replaceAll("[\\\\\"“”„«»]", "") + "\"" : "");
	}

	private static boolean isOfWord(char character) {
		return !Character.isWhitespace(character) && character != '(' && character != ')';
	}

	/**
	 * How deep parentheses stand within each other at most.
	 */
	static int depth(String text) {
		int depth = 0;
		int deepest = 0;
		for (char character : blankQuoted(text).toCharArray()) {
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

}
