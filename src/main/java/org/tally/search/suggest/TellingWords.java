package org.tally.search.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * Tells the words that say something from small words, numbers and other forms of a word
 * that is said already.
 */
final class TellingWords {

	/** Shorter ones are abbreviations out of their context, or small words. */
	private static final int SHORTEST = 4;

	/** Small words that newspapers write all the time and the library's list lacks. */
	private static final Set<String> SMALL = Set.of("about", "after", "also", "been", "before", "from", "have", "here",
			"more", "most", "over", "said", "says", "some", "than", "them", "there", "they", "this", "those", "were",
			"when", "where", "which", "while", "will", "with", "would", "what", "their", "could", "other", "since",
			"under", "until", "very");

	private static final Analyzer STEMS = NewsAnalyzer.forText();

	private static final Analyzer WITH_OTHER_NAMES = NewsAnalyzer.forSearch();

	private static final Analyzer AS_WRITTEN = NewsAnalyzer.exact();

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
					&& !SMALL.contains(word) && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)
					&& seen.addAll(stems(STEMS, word))) {
				telling.add(word);
			}
		}
		return telling;
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
