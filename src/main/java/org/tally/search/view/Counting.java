package org.tally.search.view;

import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.query.ArticleQuery;

/**
 * Asks for counts over every article that matches, and for no hits.
 */
final class Counting {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	Counting(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	Map<String, Aggregate> ask(ArticleQuery query, Map<String, Aggregation> aggregations) {
		return ask(this.search.matching(query, null), aggregations);
	}

	/** With scores, for where the best articles are asked for. */
	Map<String, Aggregate> askScored(ArticleQuery query, Map<String, Aggregation> aggregations) {
		return ask(this.search.ranked(query), aggregations);
	}

	private Map<String, Aggregate> ask(Query matching, Map<String, Aggregation> aggregations) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.query(matching)
			.size(0)
			.trackTotalHits((total) -> total.enabled(false))
			.aggregations(aggregations)
			.allowPartialSearchResults(false));
		return Engine.askInWords(() -> this.client.search(request, Void.class)).aggregations();
	}

}
