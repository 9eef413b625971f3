package org.tally.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query written as a sentence. No article has all of its words, so most suffice, and
 * what is missing lowers the rank.
 * <p>
 * A sentence is plain words and nothing else: no quotes, fields, prefixes, exclusions or
 * operators. It has {@value #FEWEST_WORDS} words or more that say something, and one that
 * only holds them together ("of", "how"); or so many words ({@value #MANY_WORDS}) that
 * they are one without. Every other query is held to every word but the
 * {@link IdleWords}.
 * <ul>
 * <li>"how many civilians died in mosul" = civilians, died, mosul</li>
 * <li>"mosul civilians killed" is none: three words, all required</li>
 * <li>"siege of aleppo" is none: two words that say something</li>
 * <li>"fall of raqqa OR mosul" is none: OR means OR</li>
 * <li>"VOTES FOR AND AGAINST THE TREATY BAN" is one: where all is in capitals, "AND" is a
 * word</li>
 * </ul>
 *
 * @param words those that say something, in their order
 */
public record Sentence(List<String> words) {

	/** With two, both can be asked for. */
	static final int FEWEST_WORDS = 3;

	/** A list of names and things of this length is in no article as a whole. */
	static final int MANY_WORDS = 8;

	/** Two words do for a short one; of a long one two in five. Measured. */
	static final String ENOUGH = "2<2 5<40%";

	/** What means more than itself in the query language. */
	private static final Pattern SIGNS = Pattern.compile("[\"*~^:\\[\\]{}<>=|\\\\]|&&|(?<![^\\s(])[-+!](?=\\S)");

	private static final Pattern OPERATORS = Pattern.compile("(?<![^\\s(])(AND|OR|NOT)(?![^\\s)])");

	private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.'’&-]+");

	private static final Pattern AROUND_WORDS = Pattern.compile("^[.'’&-]+|(?<!\\.\\p{L})[.'’&-]+$|['’]s$",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> FUNCTION_WORDS = functionWords();

	public Sentence {
		words = List.copyOf(words);
	}

	/**
	 * The sentence that a query is, if it is one.
	 */
	public static Optional<Sentence> of(String query) {
		boolean capitals = !LOWER_CASE.matcher(query).find();
		if (SIGNS.matcher(query).find() || (!capitals && OPERATORS.matcher(query).find())) {
			return Optional.empty();
		}
		List<String> all = BETWEEN_WORDS.splitAsStream(query)
			.map((word) -> AROUND_WORDS.matcher(word).replaceAll(""))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> words = all.stream().filter((word) -> !isFunction(word, capitals)).toList();
		// In a list of names in capitals, OR is still OR.
		long joining = all.stream()
			.filter((word) -> isFunction(word, capitals) && !OPERATORS.matcher(word).matches())
			.count();
		boolean operators = OPERATORS.matcher(query).find();
		// One may be a name in capitals, such as IS.
		boolean sentence = (words.size() >= FEWEST_WORDS && joining > (operators ? 1 : 0))
				|| (words.size() >= MANY_WORDS && !operators);
		return sentence ? Optional.of(new Sentence(words)) : Optional.empty();
	}

	/**
	 * The query that asks for every word.
	 */
	public String strict() {
		return String.join(" AND ", this.words);
	}

	/** "IS" is the group, "US" the country, where capitals say something. */
	static boolean isFunction(String word, boolean capitals) {
		boolean acronym = !capitals && word.length() > 1 && !LOWER_CASE.matcher(word).find();
		return !acronym && FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** A word without the signs around it: "raqqa?" is raqqa. */
	static String bare(String word) {
		return AROUND_WORDS.matcher(word.replaceAll("^[^\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}.]+$", ""))
			.replaceAll("");
	}

	private static Set<String> functionWords() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(Sentence.class.getResourceAsStream("function-words.txt")),
						StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
