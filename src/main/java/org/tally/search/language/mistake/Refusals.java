package org.tally.search.language.mistake;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tally.search.language.mistake.QueryMistake.Kind;

/**
 * Finds what the grammar could say and the portal does not offer, or not so much of it.
 */
public final class Refusals {

	/** Enough for any question a person asks; a pasted article is one word too many. */
	private static final int MAX_LENGTH = 2_000;

	/** Deeper than any question; Elasticsearch itself stops at some thirty levels. */
	private static final int DEEPEST = 10;

	/** A long sentence apart, two words have nothing to do with each other. */
	private static final int FARTHEST = 100;

	/**
	 * Each near spelling reads through the dictionary of the index anew, for some
	 * hundredths of a second in a large one.
	 */
	private static final int MOST_SPELLINGS = 5;

	/** Each beginning stands for up to a hundred words. */
	private static final int MOST_PREFIXES = 10;

	private static final Pattern BETWEEN_SLASHES = Pattern.compile("(?<=^|[\\s(:])/(\\S+)/(?=$|[\\s)])");

	private static final Pattern PATTERN_SIGN = Pattern.compile("[.*+?\\[\\](){}|\\\\^$]");

	private static final Pattern FUNCTION = Pattern.compile("(?<=^|[\\s(])fn:");

	private static final Pattern WEIGHT = Pattern.compile("(?<=\\S)\\^([\\d.]+)");

	private static final Pattern DISTANCE = Pattern.compile("~(\\d{3,})");

	private static final Pattern SPELLING = Pattern.compile("(?<=[\\p{L}\\p{N}])~[\\d.]*");

	private static final Pattern PREFIX = Pattern.compile("(?<=[\\p{L}\\p{N}])\\*");

	private Refusals() {
	}

	/**
	 * Throws the first mistake there is.
	 */
	public static void check(String text) {
		if (text.length() > MAX_LENGTH) {
			int cut = text.lastIndexOf(' ', MAX_LENGTH);
			throw Mistake.at((cut > 0) ? cut : MAX_LENGTH, text.length(), "", Kind.TOO_LONG,
					String.format(Locale.ENGLISH, "%,d", MAX_LENGTH));
		}
		String bare = SyntaxMistakes.blankQuoted(text);
		if (SyntaxMistakes.depth(text) > DEEPEST) {
			int first = bare.indexOf('(');
			throw Mistake.at(first, first + 1, "", Kind.TOO_DEEP, String.valueOf(DEEPEST))
				.mending(0, text.length(), without(text, Pattern.compile("[()]").matcher(bare), 0));
		}
		notOffered(text, bare);
		tooMany(text, bare, SPELLING, MOST_SPELLINGS, Kind.MANY_SPELLINGS);
		tooMany(text, bare, PREFIX, MOST_PREFIXES, Kind.MANY_PREFIXES);
	}

	private static void notOffered(String text, String bare) {
		Matcher between = BETWEEN_SLASHES.matcher(bare);
		while (between.find()) {
			String pattern = text.substring(between.start(), between.end());
			if (PATTERN_SIGN.matcher(between.group(1)).find()) {
				throw Mistake.at(between.start(), between.end(), words(pattern), Kind.PATTERN, pattern);
			}
		}
		Matcher function = FUNCTION.matcher(bare);
		if (function.find()) {
			throw Mistake.at(function.start(), function.end(), "", Kind.FUNCTION, "fn:");
		}
		Matcher weight = WEIGHT.matcher(bare);
		if (weight.find()) {
			throw Mistake.at(weight.start(), weight.end(), "", Kind.WEIGHT, weight.group(1))
				.mending(0, text.length(), without(text, WEIGHT.matcher(bare), 0));
		}
		Matcher distance = DISTANCE.matcher(bare);
		while (distance.find()) {
			if (distance.group(1).length() > 3 || Integer.parseInt(distance.group(1)) > FARTHEST) {
				boolean phrase = distance.start() > 0 && Typed.isQuote(text.charAt(distance.start() - 1));
				throw Mistake.at(distance.start(), distance.end(), phrase ? "~" + FARTHEST : "~", Kind.FAR_APART,
						String.valueOf(FARTHEST));
			}
		}
	}

	private static void tooMany(String text, String bare, Pattern sign, int most, Kind kind) {
		MatchResult first = sign.matcher(bare).results().skip(most).findFirst().orElse(null);
		if (first != null) {
			throw Mistake.at(first.start(), first.end(), "", kind, String.valueOf(most))
				.mending(0, text.length(), without(text, sign.matcher(bare), most));
		}
	}

	/** The text without what matches, but for the first few. */
	private static String without(String text, Matcher matcher, int kept) {
		StringBuilder rest = new StringBuilder();
		int at = 0;
		int found = 0;
		while (matcher.find()) {
			if (found++ >= kept) {
				rest.append(text, at, matcher.start());
				at = matcher.end();
			}
		}
		return rest.append(text.substring(at)).toString();
	}

	/** The letters and digits of a text, as words that are no operators. */
	public static String words(String text) {
		return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
			.replaceAll("\\b(AND|OR|NOT)\\b", " ")
			.replaceAll("\\s+", " ")
			.strip();
	}

}
