package org.tally.search.hit;

import java.util.Arrays;

/**
 * Snippets as tests write them: {@code a [match] in words}.
 */
public final class Snippets {

	private Snippets() {
	}

	/**
	 * Where the snippets stand in the text.
	 */
	public static Passages shown(String text, String... snippets) {
		return new Passages(Passages.find(text, Arrays.stream(snippets)
			.map((snippet) -> Snippet.of(snippet.replace("[", Snippet.MATCH_START).replace("]", Snippet.MATCH_END)))
			.toList()));
	}

}
