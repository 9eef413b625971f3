package org.tally.source.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes the characters of any source alike: Unicode NFC, {@code \n} line ends, plain
 * spaces, at most one empty line in a row, nothing unprintable.
 */
public final class CleanText {

	private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");

	private static final Pattern FIXED_SPACES = Pattern.compile("[\u00A0\u2007\u202F]");

	// Control characters, and the invisible ones that split a word for a search: soft
	// hyphen, zero width space, byte order mark. Joiners stay, Persian needs them.
	// Characters of private use mean nothing to others, and the search marks matches with
	// some. Bidirectional overrides and isolates would turn round what comes after them.
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Co}\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

	// Only from the first space of a run: a run of millions costs one look, not its
	// square.
	private static final Pattern LINE_TAILS = Pattern.compile("(?<![ \t])[ \t]++(?=\n|$)");

	private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private CleanText() {
	}

	/**
	 * Gives the text with its paragraphs kept, or an empty string.
	 */
	public static String of(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String clean = Normalizer.normalize(withoutLoneSurrogates(text), Normalizer.Form.NFC);
		clean = LINE_ENDS.matcher(clean).replaceAll("\n");
		clean = FIXED_SPACES.matcher(clean).replaceAll(" ");
		clean = UNPRINTABLE.matcher(clean).replaceAll("");
		clean = LINE_TAILS.matcher(clean).replaceAll("");
		return EMPTY_LINES.matcher(clean).replaceAll("\n\n").strip();
	}

	/**
	 * Gives the text on one line, or null where it has no words.
	 */
	public static @Nullable String line(@Nullable String text) {
		String line = SPACE.matcher(of(text)).replaceAll(" ");
		return line.isEmpty() ? null : line;
	}

	private static String withoutLoneSurrogates(String text) {
		StringBuilder sound = null;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (!Character.isSurrogate(unit)) {
				continue;
			}
			boolean pair = Character.isHighSurrogate(unit) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
				continue;
			}
			if (sound == null) {
				sound = new StringBuilder(text);
			}
			sound.setCharAt(i, '\uFFFD');
		}
		return (sound == null) ? text : sound.toString();
	}

}
