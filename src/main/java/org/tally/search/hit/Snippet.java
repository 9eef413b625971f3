package org.tally.search.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.tally.article.mention.Mention;

/**
 * A piece of text in parts, the matches marked. Matches with nothing but blanks between
 * them are one.
 */
public record Snippet(List<Part> parts) {

	/** Private-use characters, which no source lets through. */
	public static final String MATCH_START = "\uE000";

	public static final String MATCH_END = "\uE001";

	/**
	 * What the engine leaves unmarked, or marks too much: the blanks between two words
	 * that match, and the ending of a possessive, which is no part of the word.
	 */
	private static final Pattern BLANKS = Pattern.compile(MATCH_END + "(\\h+|\\h*\\R\\h*)" + MATCH_START);

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{N}])(['\u2019\uFF07][sS])" + MATCH_END);

	/** A passage that begins so begins within a sentence. */
	private static final Pattern BEGUN = Pattern.compile("\\p{Ll}");

	/** A full stop of some script, and what may close behind it. */
	private static final Pattern ENDED = Pattern.compile("[.!?…。！？؟۔][\\p{Pe}\\p{Pf}\"']*\\s*$");

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
		String exact = BLANKS.matcher(POSSESSIVE.matcher(highlighted).replaceAll(MATCH_END + "$1")).replaceAll("$1");
		List<Part> parts = new ArrayList<>();
		boolean match = false;
		for (String run : exact.split("(?=[\uE000\uE001])")) {
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
	 * The same passage with dots where a sentence goes on before it or after, as far as
	 * the passage shows.
	 * @param length of passages that may have been cut
	 */
	Snippet dotted(int length) {
		String text = text();
		List<Part> dotted = new ArrayList<>(this.parts);
		if (BEGUN.matcher(text).lookingAt()) {
			dotted.add(0, new Part("… ", false));
		}
		if (text.length() >= length && !ENDED.matcher(text).find()) {
			dotted.add(new Part(" …", false));
		}
		return new Snippet(dotted);
	}

	/**
	 * The same passage from a place in its text on.
	 */
	Snippet from(int start) {
		List<Part> rest = new ArrayList<>();
		int at = 0;
		for (Part part : this.parts) {
			String text = part.text().substring(Math.min(part.text().length(), Math.max(0, start - at)));
			if (!text.isEmpty()) {
				rest.add(new Part(text, part.match()));
			}
			at += part.text().length();
		}
		return new Snippet(rest);
	}

	/**
	 * The text without its marks.
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.parts.forEach((part) -> text.append(part.text()));
		return text.toString();
	}

	/**
	 * Where the matches are in the text, in its order.
	 */
	public List<Mention> matches() {
		List<Mention> matches = new ArrayList<>();
		int start = 0;
		for (Part part : this.parts) {
			int end = start + part.text().length();
			if (part.match()) {
				matches.add(new Mention(start, end));
			}
			start = end;
		}
		return matches;
	}

}
