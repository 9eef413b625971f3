package org.tally.search.batch;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.Sorting;
import org.tally.search.batch.BatchAnswer.FirstHit;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Answers many queries with their counts and first hits. A query that cannot be answered
 * costs no other its answer.
 */
@Component
public class BatchSearch {

	/**
	 * Queries that go to the engine in one request: enough to save the way, few enough
	 * that an answer is soon there.
	 */
	public static final int GROUP = 50;

	private static final int FIRST = 3;

	/** So that a long list leaves the engine time for who searches meanwhile. */
	private static final long AT_ONCE = 2;

	private record Title(@Nullable String title) {
	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public BatchSearch(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * The answers in the order of the queries. Of an engine that is away, each says so.
	 * @param queries some of them, {@link #GROUP} at most
	 */
	public List<BatchAnswer> answer(List<ArticleQuery> queries) {
		List<RequestItem> requests = new ArrayList<>();
		List<@Nullable BatchAnswer> answers = new ArrayList<>();
		for (ArticleQuery query : queries) {
			try {
				requests.add(request(query));
				answers.add(null);
			}
			catch (QueryMistakeException ex) {
				answers.add(BatchAnswer.mistaken(ex.mistake()));
			}
		}
		List<BatchAnswer> asked = ask(requests);
		int next = 0;
		List<BatchAnswer> all = new ArrayList<>();
		for (BatchAnswer answer : answers) {
			all.add((answer != null) ? answer : asked.get(next++));
		}
		return all;
	}

	private List<BatchAnswer> ask(List<RequestItem> requests) {
		if (requests.isEmpty()) {
			return List.of();
		}
		try {
			return Engine
				.ask(() -> this.client.msearch((many) -> many.searches(requests).maxConcurrentSearches(AT_ONCE),
						Title.class))
				.responses()
				.stream()
				.map(BatchSearch::read)
				.toList();
		}
		catch (SearchUnavailableException ex) {
			return requests.stream().map((request) -> BatchAnswer.NONE).toList();
		}
	}

	private RequestItem request(ArticleQuery query) {
		return RequestItem.of((item) -> item.header((header) -> header.index(this.names.articles()))
			.body((body) -> body.query(this.search.ranked(query))
				.sort(Sorting.of(query.sort()))
				.size(FIRST)
				.trackTotalHits((total) -> total.enabled(true))
				.source((source) -> source.filter((filter) -> filter.includes("title")))));
	}

	private static BatchAnswer read(MultiSearchResponseItem<Title> item) {
		if (item.isFailure()) {
			return (item.failure().status() == 400) ? BatchAnswer.mistaken(QueryMistakeException.tooMuch().mistake())
					: BatchAnswer.NONE;
		}
		TotalHits total = item.result().hits().total();
		List<FirstHit> first = item.result()
			.hits()
			.hits()
			.stream()
			.map((hit) -> new FirstHit(String.valueOf(hit.id()), (hit.source() != null) ? hit.source().title() : null))
			.toList();
		return new BatchAnswer((total != null) ? total.value() : 0, first, null, true);
	}

}
