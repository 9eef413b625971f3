package org.tally.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cat.nodes.NodesRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the indices and their aliases where they are missing.
 */
@Component
public class Indices {

	private static final Logger logger = LoggerFactory.getLogger(Indices.class);

	static final String PLUGIN = "tally-analysis";

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Indices(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Leaves both indices there and searchable, whatever was there before.
	 * @throws AnalysisPluginMissingException if a node lacks the analysis plugin
	 * @throws IOException if Elasticsearch cannot be reached
	 */
	public void createMissing() throws IOException {
		requirePlugin();
		if (!this.client.indices().existsAlias((alias) -> alias.name(this.names.articles())).value()) {
			create(IndexDefinition.ARTICLES, this.names.firstArticlesIndex(), this.names.articles(),
					this.names.articlesWrite());
		}
		else {
			addFields(IndexDefinition.ARTICLES, this.names.articlesWrite());
		}
		if (!this.client.indices().exists((index) -> index.index(this.names.savedQueries())).value()) {
			create(IndexDefinition.SAVED_QUERIES, this.names.savedQueries());
		}
		else {
			addFields(IndexDefinition.SAVED_QUERIES, this.names.savedQueries());
		}
		this.client.cluster()
			.health((health) -> health.index(this.names.articles(), this.names.savedQueries())
				.waitForStatus(HealthStatus.Yellow));
	}

	/**
	 * Creates one index as its definition has it; one that another process has just
	 * created is as good.
	 */
	void create(IndexDefinition definition, String name, String... aliases) throws IOException {
		try (InputStream json = definition.json()) {
			this.client.indices().create((index) -> {
				index.withJson(json).index(name);
				for (String alias : aliases) {
					index.aliases(alias, (a) -> a);
				}
				return index;
			});
		}
		catch (ElasticsearchException ex) {
			if (!"resource_already_exists_exception".equals(ex.error().type())) {
				throw ex;
			}
		}
	}

	/**
	 * Gives an index of an earlier version the fields it lacks, so that it takes today's
	 * documents; a reindex fills the fields of the old articles. A change that cannot be
	 * added waits for the reindex.
	 */
	private void addFields(IndexDefinition definition, String index) throws IOException {
		try (InputStream json = definition.json()) {
			String fields = JsonMapper.shared()
				.createObjectNode()
				.set("properties", JsonMapper.shared().readTree(json).at("/mappings/properties"))
				.toString();
			this.client.indices().putMapping((mapping) -> mapping.index(index).withJson(new StringReader(fields)));
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != HttpURLConnection.HTTP_BAD_REQUEST) {
				throw ex;
			}
			logger.warn("The index was made by an earlier version and has to be made anew: run reindex");
		}
	}

	private void requirePlugin() throws IOException {
		Set<String> equipped = this.client.cat()
			.plugins()
			.valueBody()
			.stream()
			.filter((plugin) -> PLUGIN.equals(plugin.component()))
			.map((plugin) -> String.valueOf(plugin.name()))
			.collect(Collectors.toSet());
		for (NodesRecord node : this.client.cat().nodes().valueBody()) {
			if (!equipped.contains(node.name())) {
				throw new AnalysisPluginMissingException(String.valueOf(node.name()));
			}
		}
	}

}
