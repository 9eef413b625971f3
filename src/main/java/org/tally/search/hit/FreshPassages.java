package org.tally.search.hit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Picks passages that each tell something that the headline and the passages before do
 * not. Texts often begin with a day and their headline, which is cut off, and news says
 * twice what it says first. What shows a match that nothing else shows is told in any
 * case.
 */
final class FreshPassages {

	/** So much of a passage may be known before: names and the deed itself return. */
	private static final double KNOWN = 0.5;

	/** Shorter words and rests say nothing by themselves. */
	private static final int SHORTEST_WORD = 4;

	private static final int SHORTEST_REST = 40;

	/** A headline so short is a name that sentences begin with, too. */
	private static final int SHORTEST_HEADLINE = 20;

	/** Day, city and agency fit before the headline. */
	private static final int FARTHEST = 40;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern BETWEEN = Pattern.compile("[\\s.:|–—-]*");

	private final Set<String> known = new HashSet<>();

	private final Set<String> matched = new HashSet<>();

	private FreshPassages() {
	}

	/**
	 * Passages in the order found; where none is fresh, the first.
	 */
	static List<Snippet> pick(List<Snippet> found, @Nullable Snippet title, int most) {
		FreshPassages shown = new FreshPassages();
		if (title != null) {
			shown.add(title, words(title.text()));
		}
		List<Snippet> picked = new ArrayList<>();
		for (Snippet passage : found) {
			if (picked.size() == most) {
				break;
			}
			Snippet rest = (title != null) ? withoutHeadline(passage, title.text().strip()) : passage;
			Set<String> words = (rest != null) ? words(rest.text()) : Set.of();
			if (rest != null && shown.isFresh(rest, words)) {
				shown.add(rest, words);
				picked.add(rest);
			}
		}
		return picked.isEmpty() ? found.subList(0, Math.min(1, found.size())) : picked;
	}

	private boolean isFresh(Snippet passage, Set<String> words) {
		long repeated = words.stream().filter(this.known::contains).count();
		return repeated <= KNOWN * words.size() || !this.matched.containsAll(matches(passage).toList());
	}

	private void add(Snippet passage, Set<String> words) {
		this.known.addAll(words);
		matches(passage).forEach(this.matched::add);
	}

	private static Stream<String> matches(Snippet passage) {
		return passage.parts()
			.stream()
			.filter(Snippet.Part::match)
			.flatMap((part) -> WORD.matcher(part.text()).results())
			.map((word) -> word.group().toLowerCase(Locale.ROOT));
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map((word) -> word.group())
			.filter((word) -> word.length() >= SHORTEST_WORD || word.chars().allMatch(Character::isDigit))
			.forEach(words::add);
		return words;
	}

	/**
	 * What follows the headline that a passage begins with, or null where little does.
	 */
	private static @Nullable Snippet withoutHeadline(Snippet passage, String headline) {
		String text = passage.text();
		int begun = (headline.length() < SHORTEST_HEADLINE) ? -1 : beginning(text, headline);
		if (begun < 0) {
			return passage;
		}
		int end = begun + headline.length();
		Matcher between = BETWEEN.matcher(text).region(end, text.length());
		Snippet rest = passage.from(between.lookingAt() ? between.end() : end);
		boolean lost = rest.matches().isEmpty() && !passage.matches().isEmpty();
		return (lost || rest.text().length() < SHORTEST_REST) ? null : rest;
	}

	/** Where the headline stands near the beginning, in whatever case, or -1. */
	private static int beginning(String text, String headline) {
		for (int start = 0; start <= Math.min(FARTHEST, text.length() - headline.length()); start++) {
			if (text.regionMatches(true, start, headline, 0, headline.length())) {
				return start;
			}
		}
		return -1;
	}

}
