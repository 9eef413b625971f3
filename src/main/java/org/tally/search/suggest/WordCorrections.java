package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.elasticsearch.core.search.TermSuggester;
import org.tally.index.IndexNames;
import org.tally.search.Engine;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryTree.Word;

/**
 * Corrects words for which the articles have a likelier one nearby.
 */
final class WordCorrections {

	/** Shorter words are a letter away from too many others. */
	private static final int SHORTEST = 4;

	/**
	 * Each costs a look through the words of the index; a sentence has its own context.
	 */
	private static final int MOST = 12;

	/** How many articles more the other word is in, for it to be the likelier. */
	private static final int LIKELIER = 2;

	private static final String UNKNOWN = "unknown";

	private static final String RARE = "rare";

	private final ElasticsearchClient client;

	private final IndexNames names;

	/** In so many articles at most, a word may be an error. */
	private final int rare;

	WordCorrections(ElasticsearchClient client, IndexNames names, int rare) {
		this.client = client;
		this.names = names;
		this.rare = rare;
	}

	/**
	 * Other words for those that need one.
	 * @param found how many articles the query finds as it is
	 */
	List<Change> of(String query, List<Word> all, TotalHits found) {
		List<Word> words = all.stream().filter((word) -> word.text().length() >= SHORTEST).toList();
		if (words.isEmpty() || words.size() > MOST) {
			return List.of();
		}
		// Words far from each other are sent as one text; this is where each begins.
		StringBuilder sent = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		for (Word word : words) {
			starts.add(sent.length());
			sent.append(word.text()).append(' ');
		}
		List<Change> changes = new ArrayList<>();
		for (TermSuggest each : suggest(sent.toString())) {
			Optional<String> likelier = each.options()
				.stream()
				.filter((option) -> option.freq() >= found.value() * LIKELIER)
				.max(Comparator.comparingDouble(TermSuggestOption::score).thenComparingLong(TermSuggestOption::freq))
				.map(TermSuggestOption::text);
			for (int word = words.size() - 1; word >= 0 && likelier.isPresent(); word--) {
				if (starts.get(word) <= each.offset()) {
					int within = each.offset() - starts.get(word);
					// A token can reach into the next word: "al" and what it is the
					// article of.
					if (within + each.length() <= words.get(word).text().length()) {
						int start = words.get(word).start() + within;
						changes
							.add(new Change(start, start + each.length(), inCase(likelier.get(), query.charAt(start))));
					}
					break;
				}
			}
		}
		return changes;
	}

	/**
	 * Other spellings of the words that the index does not have; where it has them all,
	 * of those that are rare.
	 */
	private List<TermSuggest> suggest(String text) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.size(0)
			.suggest((suggest) -> suggest.suggesters(UNKNOWN, (one) -> one.text(text).term(term(SuggestMode.Missing)))
				.suggesters(RARE, (one) -> one.text(text).term(term(SuggestMode.Popular)))));
		Map<String, List<Suggestion<Void>>> answer = Engine.ask(() -> this.client.search(request, Void.class))
			.suggest();
		List<TermSuggest> unknown = read(answer, UNKNOWN);
		return unknown.isEmpty() ? read(answer, RARE) : unknown;
	}

	private TermSuggester term(SuggestMode mode) {
		// Words as they stand: of stems one could suggest none.
		return TermSuggester.of((term) -> term.field("text.exact")
			.suggestMode(mode)
			.maxTermFreq((float) this.rare)
			.prefixLength(1)
			.minWordLength(SHORTEST)
			.size(3));
	}

	private static List<TermSuggest> read(Map<String, List<Suggestion<Void>>> answer, String name) {
		return answer.getOrDefault(name, List.of())
			.stream()
			.map(Suggestion::term)
			.filter((term) -> !term.options().isEmpty())
			.toList();
	}

	private static String inCase(String word, char first) {
		return Character.isUpperCase(first) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
	}

}
