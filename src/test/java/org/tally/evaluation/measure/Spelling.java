package org.tally.evaluation.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Named;

/**
 * When two spellings count as one name.
 */
public final class Spelling {

	private static final Pattern JOINER = Pattern.compile("[-'`.]");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern ARTICLE = Pattern.compile("^(the|al|el|ar|as|ash|at|az|an) ");

	private Spelling() {
	}

	/**
	 * A name without case, diacritics, hyphens, apostrophes and leading article.
	 */
	public static String plain(@Nullable String name) {
		String ascii = Normalizer.normalize((name != null) ? name : "", Normalizer.Form.NFKD)
			.replaceAll("[^\\x00-\\x7F]", "");
		String spaced = JOINER.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ");
		return ARTICLE.matcher(SPACE.matcher(spaced).replaceAll(" ").strip()).replaceFirst("");
	}

	/**
	 * Whether two names are the same or one holds the other.
	 */
	public static boolean alike(@Nullable String one, @Nullable String other) {
		String first = plain(one);
		String second = plain(other);
		return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
	}

	/**
	 * Whether a name is alike to the words or to the name of what was found.
	 */
	public static boolean alike(@Nullable String wanted, @Nullable Named found) {
		return (found == null) ? (wanted == null || wanted.isEmpty())
				: List.of(found.text(), found.name()).stream().anyMatch((name) -> alike(wanted, name));
	}

}
