package org.tally.source.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken to fit a column, so that a sentence stands on one line.
 */
public final class HardWraps {

	// No mail or typewritten text is set wider; a longer line is a whole paragraph.
	private static final int WIDEST = 100;

	// A line that ends this early ends a paragraph, a list entry or a heading.
	private static final int NARROWEST = 45;

	private static final Pattern BROKEN_WORD = Pattern
		.compile("(?<![\\p{L}\\d])([\\p{L}\\d]++)-[ \t]*\n\\s*([\\p{L}\\d]+)");

	private static final Pattern LOWER = Pattern.compile("\\p{Ll}+");

	private static final Pattern LINE_END = Pattern.compile("(?<=\\S)[ \t]*\n[ \t]*(?=\\S)");

	/** Second halves that keep their hyphen: "rebel-" + "held". */
	private static final Set<String> KEEP = Set.copyOf(Vocabulary.of("hyphenated.txt"));

	private HardWraps() {
	}

	/**
	 * Joins every line of a paragraph; paragraphs are parted by an empty line. For
	 * layouts where a line end means nothing (PDF).
	 */
	public static String joinAll(String text) {
		return LINE_END.matcher(joinWords(text)).replaceAll(" ");
	}

	/**
	 * Joins the lines of a text where all of it is set to a narrow column, else gives it
	 * as it is.
	 */
	public static String joinWhereNarrow(String text) {
		boolean narrow = text.lines().mapToInt(String::length).max().orElse(0) <= WIDEST;
		if (!narrow) {
			return text;
		}
		StringBuilder joined = new StringBuilder();
		String previous = "";
		for (String line : text.split("\n", -1)) {
			boolean goesOn = previous.length() >= NARROWEST && !line.isBlank() && !line.startsWith(" ");
			joined.append(joined.isEmpty() ? "" : goesOn ? " " : "\n").append(line);
			previous = line;
		}
		return joined.toString();
	}

	private static String joinWords(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return BROKEN_WORD.matcher(text).replaceAll((word) -> {
			String first = word.group(1);
			String second = word.group(2);
			String compound = first + "-" + second;
			// "US-backed", "al-Sham", "30-day"; and a compound that stands elsewhere too
			boolean keeps = !LOWER.matcher(second).matches() || first.equals(first.toUpperCase(Locale.ROOT))
					|| KEEP.contains(second) || lower.contains(compound.toLowerCase(Locale.ROOT));
			return Matcher.quoteReplacement(keeps ? compound : first + second);
		});
	}

}
