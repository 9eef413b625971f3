package org.tally.search.suggest;

import java.util.List;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.query.ArticleQuery;

/**
 * Finds the words that set the articles of a search apart from the others.
 */
@Component
public class RelatedTerms {

	/** The articles that match best: their words are read again, which takes its time. */
	private static final int SAMPLE = 200;

	/** In fewer articles a word is chance, or one author's. */
	private static final long LEAST_ARTICLES = 3;

	/** Some are dropped: numbers, small words, other forms of the query's own. */
	private static final int ASKED = 60;

	/**
	 * The engine drops a passage that other articles have, too, from six words on; for
	 * shorter ones, such as a line at the end, the passages of so many articles are read.
	 */
	private static final int READ = 50;

	/** A sentence; longer ones that are shared the engine has dropped. */
	private static final int PASSAGE_LENGTH = 150;

	private static final int PASSAGES = 20;

	/** Two lines of them. */
	private static final int MOST = 12;

	private static final String FIELD = "text.exact";

	private static final String TOP = "top";

	private static final String WORDS = "words";

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public RelatedTerms(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * The words, the most telling first; none for a search without words and filters,
	 * which sets nothing apart.
	 * @throws org.tally.search.language.mistake.QueryMistakeException if the query's
	 * words cannot be understood
	 * @throws org.tally.search.SearchUnavailableException if the engine is away
	 */
	public List<String> of(ArticleQuery query) {
		if (query.text().isEmpty() && query.selections().isEmpty()) {
			return List.of();
		}
		// Words as written, not their stems; the index has them in no other field's text.
		Aggregation words = AggregationBuilders.significantText()
			.field(FIELD)
			.sourceFields("text")
			.filterDuplicateText(true)
			.minDocCount(LEAST_ARTICLES)
			.size(ASKED)
			.build()
			._toAggregation();
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.query(this.search.matching(query, null))
			.size(0)
			.aggregations(TOP,
					(top) -> top.sampler((sampler) -> sampler.shardSize(SAMPLE)).aggregations(WORDS, words)));
		SearchResponse<Void> response = Engine.ask(() -> this.client.search(request, Void.class));
		Set<String> said = TellingWords.stems(query.text());
		List<String> telling = TellingWords.among(response.aggregations()
			.get(TOP)
			.sampler()
			.aggregations()
			.get(WORDS)
			.sigsterms()
			.buckets()
			.array()
			.stream()
			.map((bucket) -> bucket.key())
			.toList(), said, 2 * MOST);
		if (telling.isEmpty()) {
			return telling;
		}
		Set<String> shared = SharedSentences.words(passages(query, telling));
		return telling.stream().filter((word) -> !shared.contains(word)).limit(MOST).toList();
	}

	/** Where the words stand in the articles that match best. */
	private List<List<String>> passages(ArticleQuery query, List<String> words) {
		Query any = QueryBuilders.terms()
			.field(FIELD)
			.terms((terms) -> terms.value(words.stream().map(FieldValue::of).toList()))
			.build()
			._toQuery();
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.query(this.search.matching(query, null))
			.size(READ)
			.trackTotalHits((total) -> total.enabled(false))
			.source((source) -> source.fetch(false))
			.highlight((highlight) -> highlight.preTags("")
				.postTags("")
				.fields(FIELD,
						(field) -> field.highlightQuery(any)
							.fragmentSize(PASSAGE_LENGTH)
							.numberOfFragments(PASSAGES))));
		return Engine.ask(() -> this.client.search(request, Void.class))
			.hits()
			.hits()
			.stream()
			.map((hit) -> hit.highlight().getOrDefault(FIELD, List.of()))
			.toList();
	}

}
