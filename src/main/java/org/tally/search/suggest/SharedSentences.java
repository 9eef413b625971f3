package org.tally.search.suggest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Folding;

/**
 * Finds the words that say nothing of an article, since they stand in a sentence that
 * several have word for word: who wrote it, where more is to be read, a disclaimer.
 */
final class SharedSentences {

	/** Two may quote one speaker. */
	private static final int SEVERAL = 3;

	private SharedSentences() {
	}

	/**
	 * The words that more articles have in such a sentence than elsewhere, as the index
	 * has them.
	 * @param articles passages of each
	 */
	static Set<String> words(List<List<String>> articles) {
		List<Set<String>> sentences = articles.stream().map(SharedSentences::sentences).toList();
		Map<String, Integer> shared = new HashMap<>();
		sentences.forEach((article) -> article.forEach((sentence) -> shared.merge(sentence, 1, Integer::sum)));
		Map<String, Integer> balance = new HashMap<>();
		for (Set<String> article : sentences) {
			Set<String> inside = new HashSet<>();
			Set<String> outside = new HashSet<>();
			article.forEach((sentence) -> ((shared.get(sentence) >= SEVERAL) ? inside : outside)
				.addAll(TellingWords.words(sentence)));
			inside.forEach((word) -> balance.merge(word, 1, Integer::sum));
			outside.forEach((word) -> balance.merge(word, -1, Integer::sum));
		}
		Set<String> words = new HashSet<>();
		balance.forEach((word, articlesMore) -> {
			if (articlesMore > 0) {
				words.add(word);
			}
		});
		return words;
	}

	/** Each once, however often a passage repeats it. */
	private static Set<String> sentences(List<String> passages) {
		List<String> found = new ArrayList<>();
		for (String passage : passages) {
			for (String line : passage.split("\\R")) {
				BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
				breaks.setText(line);
				int start = breaks.first();
				for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
					found.add(Folding.fold(line.substring(start, end)).strip());
					start = end;
				}
			}
		}
		return new HashSet<>(found);
	}

}
