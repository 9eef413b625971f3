package org.tally.search.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.Counts;
import org.tally.search.Engine;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;

/**
 * Makes an example of each operator out of what is in the index. Two requests: one for
 * what there is, one to count what the examples find.
 */
@Component
public class Examples {

	/** Enough articles for one of them to have each kind of words. */
	private static final int ARTICLES = 6;

	/** Queries tried for an operator; the first that finds something is shown. */
	private static final int TRIES = 4;

	private static final List<String> LISTED = List.of("actorIds", "placeIds", "publication", "language",
			"figureTypes");

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Vocabulary vocabulary;

	private final Counts counts;

	public Examples(ElasticsearchClient client, IndexNames names, Vocabulary vocabulary, Counts counts) {
		this.client = client;
		this.names = names;
		this.vocabulary = vocabulary;
		this.counts = counts;
	}

	record Source(@Nullable String title, @Nullable String author, @Nullable String publishedAt,
			@Nullable List<Days> aboutDates) {
	}

	record Days(String gte) {
	}

	/**
	 * An example of each operator that has one; none where there are no articles.
	 */
	public List<Example> now() {
		SearchResponse<Source> response = Engine.ask(() -> this.client.search(request(), Source.class));
		List<Source> articles = response.hits().hits().stream().map((hit) -> hit.source()).toList();
		if (articles.isEmpty()) {
			return List.of();
		}
		Map<Operator, List<String>> tried = new LinkedHashMap<>();
		new Candidates(articles, listed(response), this.vocabulary)
			.forEach((operator, queries) -> tried.put(operator, queries.stream().distinct().limit(TRIES).toList()));
		return found(tried);
	}

	private SearchRequest request() {
		return SearchRequest.of((search) -> {
			search.index(this.names.articles())
				.size(ARTICLES)
				.source((source) -> source
					.filter((filter) -> filter.includes("title", "author", "publishedAt", "aboutDates")))
				// Those with a byline first, since few have one.
				.query((query) -> query.bool((bool) -> bool.must((must) -> must.matchAll((all) -> all))
					.should((should) -> should.exists((exists) -> exists.field("author")))
					.should((should) -> should.exists((exists) -> exists.field("aboutDates")))
					.should((should) -> should.term((term) -> term.field("language").value("en")))))
				.sort((sort) -> sort.score((score) -> score))
				.sort((sort) -> sort.field((field) -> field.field("publishedAt").order(SortOrder.Desc)));
			for (String field : LISTED) {
				search.aggregations(field,
						AggregationBuilders.terms().field(field).size(TRIES).build()._toAggregation());
			}
			return search.aggregations("newest",
					Aggregation.of((agg) -> agg.max((newest) -> newest.field("publishedAt"))));
		});
	}

	private static Map<String, List<String>> listed(SearchResponse<Source> response) {
		Map<String, List<String>> listed = new LinkedHashMap<>();
		for (String field : LISTED) {
			listed.put(field,
					response.aggregations()
						.get(field)
						.sterms()
						.buckets()
						.array()
						.stream()
						.map((StringTermsBucket bucket) -> bucket.key().stringValue())
						.toList());
		}
		Aggregate newest = response.aggregations().get("newest");
		String day = newest.max().valueAsString();
		listed.put("newest", (day != null) ? List.of(day) : List.of());
		return listed;
	}

	private List<Example> found(Map<Operator, List<String>> tried) {
		List<ArticleQuery> queries = tried.values()
			.stream()
			.flatMap(List::stream)
			.map(ArticleQuery.ALL::withText)
			.toList();
		List<TotalHits> totals = this.counts.of(queries);
		List<Example> examples = new ArrayList<>();
		int at = 0;
		for (Map.Entry<Operator, List<String>> operator : tried.entrySet()) {
			Example first = null;
			for (String query : operator.getValue()) {
				TotalHits total = totals.get(at++);
				if (first == null && total.value() > 0) {
					first = new Example(operator.getKey(), query, total);
				}
			}
			if (first != null) {
				examples.add(first);
			}
		}
		return examples;
	}

}
