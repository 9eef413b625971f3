package org.tally.search.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.tally.index.IndexNames;
import org.tally.search.Engine;

/**
 * Reads some fields of some articles.
 */
final class RowSearch {

	private final ElasticsearchClient client;

	private final IndexNames names;

	RowSearch(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	Map<String, RowDetail> of(List<String> ids) {
		SearchResponse<RowDetail> response = Engine.ask(
				() -> this.client.search(
						(search) -> search.index(this.names.articles())
							.query((query) -> query.ids((of) -> of.values(ids)))
							.size(ids.size())
							.trackTotalHits((total) -> total.enabled(false))
							.source((source) -> source.filter(
									(filter) -> filter.includes("author").includes("language").includes("actorIds"))),
						RowDetail.class));
		Map<String, RowDetail> details = new HashMap<>();
		response.hits().hits().forEach((hit) -> {
			if (hit.id() != null && hit.source() != null) {
				details.put(hit.id(), hit.source());
			}
		});
		return details;
	}

}
