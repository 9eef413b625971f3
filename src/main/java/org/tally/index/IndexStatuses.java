package org.tally.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks up how the index stands.
 */
@Component
public class IndexStatuses {

	private final ElasticsearchClient client;

	private final IndexNames names;

	public IndexStatuses(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Asks now.
	 * @throws IOException if Elasticsearch cannot be reached
	 */
	public IndexStatus now() throws IOException {
		String articles = this.names.articles();
		String version = this.client.cat()
			.nodes((nodes) -> nodes.h("version"))
			.valueBody()
			.stream()
			.map((node) -> String.valueOf(node.version()))
			.findFirst()
			.orElse("unknown");
		Long bytes = this.client.indices()
			.stats((stats) -> stats.index(articles).metric("store"))
			.all()
			.primaries()
			.store()
			.sizeInBytes();
		return new IndexStatus(address(),
				this.client.indices().getAlias((alias) -> alias.name(articles)).result().keySet().iterator().next(),
				version, this.client.cluster().health((health) -> health.index(articles)).status().jsonValue(),
				this.client.count((count) -> count.index(articles)).count(), bytes,
				this.client.count((count) -> count.index(this.names.savedQueries())).count(), mappingVersion(articles),
				currentMappingVersion(), Rollover.isInterrupted(this.client, this.names));
	}

	private String address() {
		return (this.client._transport() instanceof RestClientTransport transport) ? transport.restClient()
			.getNodes()
			.stream()
			.map((node) -> node.getHost().toURI())
			.collect(Collectors.joining(", ")) : "";
	}

	private int mappingVersion(String alias) throws IOException {
		return this.client.indices()
			.getMapping((get) -> get.index(alias))
			.result()
			.values()
			.stream()
			.map(IndexMappingRecord::mappings)
			.map((mapping) -> mapping.meta().get("version"))
			.mapToInt((version) -> (version != null) ? version.to(Integer.class) : 0)
			.findFirst()
			.orElse(0);
	}

	private static int currentMappingVersion() throws IOException {
		try (InputStream json = IndexDefinition.ARTICLES.json()) {
			return JsonMapper.shared().readTree(json).at("/mappings/_meta/version").asInt();
		}
	}

}
