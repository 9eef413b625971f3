package org.tally.search.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The stretches of an article that are compared with a sentence, each by itself: of a
 * whole article, one vector says too little.
 */
final class Passages {

	/**
	 * UTF-16 units, some hundred words: the length at which the model was best on the
	 * judged queries.
	 */
	static final int LENGTH = 550;

	/**
	 * As much as a long report's first ten pages; what comes after is found by its words
	 * alone.
	 */
	static final int MOST = 32;

	private Passages() {
	}

	/**
	 * Cuts between words, the title before the text.
	 */
	static List<String> of(@Nullable String title, String text) {
		String rest = ((title != null) ? title + ". " + text : text).strip();
		List<String> passages = new ArrayList<>();
		int start = 0;
		while (start < rest.length() && passages.size() < MOST) {
			int end = end(rest, start);
			String passage = rest.substring(start, end).strip();
			if (!passage.isEmpty()) {
				passages.add(passage);
			}
			start = end;
		}
		return passages;
	}

	/** Where a word is longer than a passage, it is cut. */
	private static int end(String text, int start) {
		int end = start + LENGTH;
		if (end >= text.length()) {
			return text.length();
		}
		for (int space = end; space > start + LENGTH / 2; space--) {
			if (Character.isWhitespace(text.charAt(space))) {
				return space;
			}
		}
		return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
	}

}
