package org.tally.enrichment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark that what
 * follows does not contradict, and at the end of a paragraph, heading or list item.
 */
final class SentenceSplitter {

	/**
	 * Lines of hard-wrapped text end in this band; a shorter or longer line is a
	 * paragraph of its own.
	 */
	private static final int WRAP_FROM = 50;

	private static final int WRAP_TO = 100;

	/**
	 * What runs on without any end is cut, so that no later step meets a sentence without
	 * limit.
	 */
	private static final int LONGEST = 250;

	private static final Set<String> ABBREVIATIONS = Lexicon.words("abbreviations.tsv");

	private SentenceSplitter() {
	}

	static List<Sentence> split(String text, List<Token> tokens) {
		List<Sentence> sentences = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < tokens.size(); i++) {
			boolean last = i == tokens.size() - 1;
			if (last || i - from >= LONGEST || ends(text, tokens, i)) {
				sentences.add(new Sentence(from, i + 1));
				from = i + 1;
			}
		}
		return sentences;
	}

	private static boolean ends(String text, List<Token> tokens, int i) {
		Token token = tokens.get(i);
		Token next = tokens.get(i + 1);
		if (next.start() == token.end()) {
			return false;
		}
		return closes(tokens, i) ? mayFollow(next) : lineEnds(text, token, next);
	}

	/**
	 * Whether a token ends what it stands in: a mark, or a quote or bracket right after
	 * one.
	 */
	private static boolean closes(List<Token> tokens, int last) {
		int i = last;
		// no recursion: a run of quotes may be as long as the text
		while (i > 0 && isCloser(tokens.get(i)) && tokens.get(i - 1).end() == tokens.get(i).start()
				&& tokens.get(i - 1).isMark()) {
			i--;
		}
		Token token = tokens.get(i);
		if (!token.isMark()) {
			return token.text().endsWith(".") && i + 1 < tokens.size() && !tokens.get(i + 1).isCapitalised();
		}
		return switch (token.text()) {
			case "!", "?", "\u2026" -> true;
			case "." -> i == 0 || !abbreviates(tokens, i);
			default -> false;
		};
	}

	private static boolean isCloser(Token token) {
		return switch (token.text()) {
			case "\"", "\u201d", "\u2019", ")", "'" -> true;
			default -> false;
		};
	}

	private static boolean abbreviates(List<Token> tokens, int i) {
		Token before = tokens.get(i - 1);
		if (before.end() != tokens.get(i).start()) {
			return false;
		}
		return ABBREVIATIONS.contains(before.fold())
				|| (before.text().length() == 1 && Character.isUpperCase(before.text().charAt(0)));
	}

	private static boolean mayFollow(Token next) {
		return next.isMark() || next.isNumber() || !Character.isLowerCase(next.text().charAt(0));
	}

	private static boolean lineEnds(String text, Token token, Token next) {
		// only the gap, since a text without line ends would be searched whole each time
		String gap = text.substring(token.end(), next.start());
		int lineEnd = gap.indexOf('\n');
		if (lineEnd < 0) {
			return false;
		}
		if (gap.indexOf('\n', lineEnd + 1) >= 0) {
			return true;
		}
		int first = token.end() + lineEnd;
		int length = first - text.lastIndexOf('\n', first - 1);
		return mayFollow(next) && (length < WRAP_FROM || length > WRAP_TO);
	}

}
