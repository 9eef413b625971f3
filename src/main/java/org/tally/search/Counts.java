package org.tally.search;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Counts the articles of several queries in one request.
 */
@Component
public class Counts {

	private static final TotalHits NONE = new TotalHits(0, true);

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public Counts(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * How many articles each query finds, in the queries' order; none for one that the
	 * engine refuses.
	 * @throws QueryMistakeException if the words of one cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public List<TotalHits> of(List<ArticleQuery> queries) {
		if (queries.isEmpty()) {
			return List.of();
		}
		MsearchRequest request = MsearchRequest.of((all) -> {
			all.index(this.names.articles());
			for (ArticleQuery query : queries) {
				all.searches((one) -> one.header((header) -> header.allowPartialSearchResults(false))
					.body((body) -> body.query(this.search.matching(query, null)).size(0)));
			}
			return all;
		});
		List<TotalHits> counts = new ArrayList<>();
		for (MultiSearchResponseItem<Void> item : Engine.ask(() -> this.client.msearch(request, Void.class))
			.responses()) {
			var total = item.isResult() ? item.result().hits().total() : null;
			counts.add((total != null) ? new TotalHits(total.value(), total.relation() == TotalHitsRelation.Eq) : NONE);
		}
		return counts;
	}

}
