package org.tally.search.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * Tells the words that say something from those that news of any matter has, numbers, and
 * other forms of a word that is said already.
 */
final class TellingWords {

	/** Shorter ones are abbreviations out of their context, or small words. */
	private static final int SHORTEST = 4;

	private static final Analyzer STEMS = NewsAnalyzer.forText();

	private static final Analyzer WITH_OTHER_NAMES = NewsAnalyzer.forSearch();

	private static final Analyzer AS_WRITTEN = NewsAnalyzer.exact();

	private static final String LIST = "newswire-words.txt";

	/** Begins a line of words that another form makes another word: "march", "second". */
	private static final String ONLY_SO = "= ";

	/** What any news says, as it is written. */
	private static final Set<String> USUAL = listed(ONLY_SO::equals);

	/** The stems of what any news says, in whatever form. */
	private static final Set<String> USUAL_STEMS = stems(STEMS, String.join(" ", listed(String::isEmpty)));

	private TellingWords() {
	}

	/**
	 * The stems of a query's words, with the other names of actors.
	 */
	static Set<String> stems(String query) {
		return stems(WITH_OTHER_NAMES, query.replaceAll("\\w+:", " "));
	}

	/**
	 * The words of a text in the form they have.
	 */
	static Set<String> words(String text) {
		return stems(AS_WRITTEN, text);
	}

	/**
	 * The first words that say something, one of each stem.
	 * @param said stems that are said already
	 */
	static List<String> among(List<String> words, Set<String> said, int most) {
		Set<String> seen = new HashSet<>(said);
		List<String> telling = new ArrayList<>();
		for (String word : words) {
			if (telling.size() < most && word.length() >= SHORTEST && word.matches("[\\p{L}\\p{M}'’-]+")
					&& !isUsual(word) && seen.addAll(stems(STEMS, word))) {
				telling.add(word);
			}
		}
		return telling;
	}

	private static boolean isUsual(String word) {
		return USUAL.contains(word) || USUAL_STEMS.containsAll(stems(STEMS, word));
	}

	/** The words of the lines that begin so. */
	private static Set<String> listed(Predicate<String> beginning) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(TellingWords.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#") && beginning.test(line.startsWith(ONLY_SO) ? ONLY_SO : ""))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> stems(Analyzer analyzer, String text) {
		Set<String> stems = new HashSet<>();
		try (TokenStream tokens = analyzer.tokenStream("text", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				stems.add(term.toString());
			}
			tokens.end();
			return stems;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
