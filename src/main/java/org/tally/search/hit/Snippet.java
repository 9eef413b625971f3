package org.tally.search.hit;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text in parts, the matches marked.
 */
public record Snippet(List<Part> parts) {

	/** Private-use characters, which no source lets through. */
	public static final String MATCH_START = "\uE000";

	public static final String MATCH_END = "\uE001";

	/**
	 * A run of text that is a match or is not.
	 */
	public record Part(String text, boolean match) {
	}

	public Snippet {
		parts = List.copyOf(parts);
	}

	public static Snippet plain(String text) {
		return new Snippet(List.of(new Part(text, false)));
	}

	/**
	 * Reads what the highlighter gives.
	 */
	public static Snippet of(String highlighted) {
		List<Part> parts = new ArrayList<>();
		boolean match = false;
		for (String run : highlighted.split("(?=[\uE000\uE001])")) {
			String text = run;
			if (run.startsWith(MATCH_START) || run.startsWith(MATCH_END)) {
				match = run.startsWith(MATCH_START);
				text = run.substring(1);
			}
			if (!text.isEmpty()) {
				parts.add(new Part(text, match));
			}
		}
		return new Snippet(parts);
	}

	/**
	 * The text without its marks.
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.parts.forEach((part) -> text.append(part.text()));
		return text.toString();
	}

}
