package org.tally.search.language;

/**
 * Says in plain words why a text is no query. The grammar's own messages speak of tokens
 * and columns.
 */
final class QueryMistakes {

	private QueryMistakes() {
	}

	/**
	 * The likeliest mistake in a text that did not parse.
	 */
	static QueryMistakeException in(String text) {
		return new QueryMistakeException(message(text));
	}

	private static String message(String text) {
		if (count(text, '"') % 2 == 1) {
			return "A quote is opened and not closed. Add a \" at the end of the phrase, or remove the one at character "
					+ (text.lastIndexOf('"') + 1) + ".";
		}
		long open = count(text, '(');
		long closed = count(text, ')');
		if (open > closed) {
			return "A parenthesis is opened and not closed. Add a ) or remove the ( at character "
					+ (text.lastIndexOf('(') + 1) + ".";
		}
		if (closed > open) {
			return "A parenthesis is closed and not opened. Add a ( or remove the ) at character "
					+ (text.lastIndexOf(')') + 1) + ".";
		}
		if (text.matches("(?s).*(^|\\s|\\()(AND|OR|NOT|&&|\\|\\|)\\s*\\)?\\s*$") || text.matches("(?s)(AND|OR)\\b.*")) {
			return "AND, OR and NOT stand between or before words. Add the missing word, or write the operator in small"
					+ " letters to search for it.";
		}
		if (text.matches("(?s).*\\S:(\\s.*|$)")) {
			return "A field needs a word right after its colon, such as title:mosul. Add one, or put the words in quotes.";
		}
		for (char special : "[]{}^~:<>=\\+-!".toCharArray()) {
			if (text.indexOf(special) >= 0) {
				return "The " + special + " at character " + (text.indexOf(special) + 1)
						+ " cannot stand there. Remove it, or put the words around it in quotes.";
			}
		}
		return "The query could not be read. Remove special characters, or put the words in quotes.";
	}

	/**
	 * How deep parentheses stand within each other at most.
	 */
	static int depth(String text) {
		int depth = 0;
		int deepest = 0;
		for (char character : text.toCharArray()) {
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private static long count(String text, char character) {
		return text.chars().filter((c) -> c == character).count();
	}

}
