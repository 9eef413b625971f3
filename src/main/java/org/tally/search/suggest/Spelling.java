package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.elasticsearch.core.search.TermSuggester;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.Counts;
import org.tally.search.Engine;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.QueryTree.Word;
import org.tally.search.query.ArticleQuery;

/**
 * Corrects the spelling of a query that finds little: each word for which the articles
 * have a likelier one nearby. What is the name of an actor or a place is spelt as it
 * should be, however rare.
 */
@Component
public class Spelling {

	/**
	 * A query as it was probably meant.
	 */
	public record Correction(ArticleQuery query, TotalHits total) {
	}

	/** Who finds more than so many articles has spelt as the articles do. */
	private static final int FEW = 3;

	/** Shorter words are a letter away from too many others. */
	private static final int SHORTEST = 4;

	/**
	 * Each costs a look through the words of the index; a sentence has its own context.
	 */
	private static final int MOST_WORDS = 12;

	/** The words of the longest names that are looked up. */
	private static final int LONGEST_NAME = 4;

	/** How many articles more the other word is in, for it to be the likelier. */
	private static final int LIKELIER = 2;

	private static final String UNKNOWN = "unknown";

	private static final String RARE = "rare";

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final QueryLanguage language;

	private final Vocabulary vocabulary;

	private final Counts counts;

	public Spelling(ElasticsearchClient client, IndexNames names, QueryLanguage language, Vocabulary vocabulary,
			Counts counts) {
		this.client = client;
		this.names = names;
		this.language = language;
		this.vocabulary = vocabulary;
		this.counts = counts;
	}

	/**
	 * The query with its words corrected, where that finds more; nothing, at no cost, for
	 * a query that finds enough.
	 * @param found how many articles the query finds as it is
	 */
	public Optional<Correction> better(ArticleQuery query, TotalHits found) {
		if (found.value() > FEW || query.text().isEmpty()) {
			return Optional.empty();
		}
		List<Word> words = this.language.tree(query.text()).map((tree) -> unknown(tree.words())).orElse(List.of());
		if (words.isEmpty() || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		String corrected = corrected(query.text(), words, found);
		if (corrected.equals(query.text()) || this.language.tree(corrected).isEmpty()) {
			return Optional.empty();
		}
		ArticleQuery better = query.withText(corrected);
		TotalHits total = this.counts.of(List.of(better)).get(0);
		return (total.value() > found.value()) ? Optional.of(new Correction(better, total)) : Optional.empty();
	}

	/** The words that are no part of a name. */
	private List<Word> unknown(List<Word> words) {
		Set<Word> known = new HashSet<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
				List<Word> run = words.subList(from, to);
				if (this.vocabulary.isName(run.stream().map(Word::text).collect(Collectors.joining(" ")))) {
					known.addAll(run);
				}
			}
		}
		return words.stream().filter((word) -> !known.contains(word) && word.text().length() >= SHORTEST).toList();
	}

	private String corrected(String text, List<Word> words, TotalHits found) {
		// Words far from each other are sent as one text; this is where each begins.
		StringBuilder sent = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		for (Word word : words) {
			starts.add(sent.length());
			sent.append(word.text()).append(' ');
		}
		StringBuilder corrected = new StringBuilder(text);
		List<TermSuggest> suggested = suggest(sent.toString());
		for (int i = suggested.size() - 1; i >= 0; i--) {
			TermSuggest each = suggested.get(i);
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
						corrected.replace(start, start + each.length(), inCase(likelier.get(), text.charAt(start)));
					}
					break;
				}
			}
		}
		return corrected.toString();
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

	private static TermSuggester term(SuggestMode mode) {
		// Words as they stand: of stems one could suggest none.
		return TermSuggester.of((term) -> term.field("text.exact")
			.suggestMode(mode)
			.maxTermFreq((float) FEW)
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
