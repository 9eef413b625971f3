package org.tally.source.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the lines out of a page's text that belong to the page and not to the article
 * ({@code furniture.txt} lists them). Only whole lines go; words within a paragraph stay.
 */
public final class Furniture {

	// A longer line is a paragraph that happens to begin so.
	private static final int LONGEST = 300;

	private static final Pattern CLOSING = Pattern.compile("[\\s.:!?»›>…]+$");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	// "Home | World | Opinion | Subscribe": four or more links without a figure or a full
	// stop.
	private static final Pattern NAVIGATION = Pattern.compile("\\s*[^|.\\d]{1,30}(?:\\|[^|.\\d]{1,30}){3,}");

	private static final Pattern LINES = lines();

	private Furniture() {
	}

	/**
	 * Gives the text without them, paragraphs kept.
	 */
	public static String removedFrom(String text) {
		return text.lines().filter((line) -> !isFurniture(line)).collect(Collectors.joining("\n"));
	}

	static boolean isFurniture(String line) {
		return line.length() <= LONGEST && !line.isBlank()
				&& (LINES.matcher(key(line)).matches() || NAVIGATION.matcher(line).matches());
	}

	private static String key(String line) {
		String bare = SPACE.matcher(line.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
		return CLOSING.matcher(bare).replaceAll("");
	}

	private static Pattern lines() {
		List<String> entries = Vocabulary.of("furniture.txt");
		return Pattern.compile(entries.stream().map(Furniture::expression).collect(Collectors.joining("|")));
	}

	private static String expression(String entry) {
		if (!entry.contains("*")) {
			return Pattern.quote(key(entry));
		}
		return Pattern.compile("\\*")
			.splitAsStream(entry.toLowerCase(Locale.ROOT))
			.map(Pattern::quote)
			.collect(Collectors.joining(".*", "", ".*"));
	}

}
