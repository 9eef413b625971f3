package org.tally.analysis;

import java.io.IOException;
import java.util.List;

import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tally.engine.TestEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plugin within Elasticsearch: its analyzers are known by name, find their
 * vocabularies, and highlights fall on the right letters.
 */
class AnalysisPluginIT {

	private static final String INDEX = "analysis-plugin-it";

	private static RestClient client;

	@BeforeAll
	static void createIndex() throws IOException {
		BasicCredentialsProvider credentials = new BasicCredentialsProvider();
		credentials.setCredentials(AuthScope.ANY,
				new UsernamePasswordCredentials(TestEngine.username(), TestEngine.password()));
		client = RestClient.builder(HttpHost.create(TestEngine.uri().toString()))
			.setHttpClientConfigCallback((http) -> http.setDefaultCredentialsProvider(credentials))
			.build();
		send("PUT", "/" + INDEX, """
				{ "mappings": { "dynamic": "strict", "properties": {
					"text": { "type": "text", "analyzer": "news", "search_analyzer": "news_search",
						"fields": { "exact": { "type": "text", "analyzer": "news_exact" } } },
					"name": { "type": "text", "analyzer": "name" } } } }""");
		index("1", "IS fighters left al-Zinjili, near Deir ez-Zour, and militants were killed.", "al-Zinjili");
		index("2", "He told us that it is raining in the United States.", "United States");
		send("POST", "/" + INDEX + "/_refresh", "");
	}

	@AfterAll
	static void removeIndex() throws IOException {
		send("DELETE", "/" + INDEX, "");
		client.close();
	}

	@Test
	void everyAnalyzerIsKnownByItsName() throws IOException {
		for (String analyzer : List.of("news", "news_search", "news_exact", "name")) {
			assertThat(analyze(analyzer, "Mosul")).as(analyzer).contains("mosul");
		}
		assertThat(analyze("news_search", "PMU")).contains("popular", "hashd");
	}

	@Test
	void searchesFindOtherSpellingsInflectionsAndAliases() throws IOException {
		assertThat(highlights("text", "Zinjili")).containsExactly(
				"IS fighters left <em>al-Zinjili</em>, near" + " Deir ez-Zour, and militants were killed.");
		assertThat(highlights("text", "Deir Ezzor militant killing"))
			.containsExactly("IS fighters left al-Zinjili, near <em>Deir</em> <em>ez-Zour</em>, and"
					+ " <em>militants</em> were <em>killed</em>.");
		assertThat(highlights("text", "Daesh")).containsExactly(
				"<em>IS</em> fighters left al-Zinjili, near" + " Deir ez-Zour, and militants were killed.");
		assertThat(highlights("text", "USA"))
			.containsExactly("He told us that it is raining in the <em>United States</em>.");
	}

	@Test
	void capitalsTellTheGroupFromTheWord() throws IOException {
		assertThat(hits("text", "IS")).containsExactly("1");
		assertThat(hits("text", "is")).containsExactly("2");
	}

	@Test
	void exactMeansTheFormAsWritten() throws IOException {
		assertThat(hits("text.exact", "militant")).isEmpty();
		assertThat(hits("text.exact", "militants")).containsExactly("1");
		assertThat(hits("text.exact", "Daesh")).isEmpty();
	}

	@Test
	void namesAreFoundHoweverTheirArticleIsSpelt() throws IOException {
		assertThat(hits("name", "el zinjili")).containsExactly("1");
		assertThat(hits("name", "UNITED STATES")).containsExactly("2");
	}

	private static void index(String id, String text, String name) throws IOException {
		send("PUT", "/" + INDEX + "/_doc/" + id,
				JsonMapper.shared().createObjectNode().put("text", text).put("name", name).toString());
	}

	private static List<String> analyze(String analyzer, String text) throws IOException {
		return send("POST", "/" + INDEX + "/_analyze",
				JsonMapper.shared().createObjectNode().put("analyzer", analyzer).put("text", text).toString())
			.path("tokens")
			.valueStream()
			.map((token) -> token.path("token").asString())
			.toList();
	}

	private static List<String> hits(String field, String query) throws IOException {
		return search(field, query).valueStream().map((hit) -> hit.path("_id").asString()).toList();
	}

	private static List<String> highlights(String field, String query) throws IOException {
		return search(field, query).valueStream()
			.map((hit) -> hit.path("highlight").path(field).path(0).asString())
			.toList();
	}

	private static JsonNode search(String field, String query) throws IOException {
		return send("POST", "/" + INDEX + "/_search", """
				{ "query": { "match": { "%1$s": { "query": "%2$s", "operator": "and" } } },
					"highlight": { "number_of_fragments": 0, "fields": { "%1$s": { } } } }""".formatted(field, query))
			.path("hits")
			.path("hits");
	}

	private static JsonNode send(String method, String path, String json) throws IOException {
		Request request = new Request(method, path);
		if (!json.isEmpty()) {
			request.setJsonEntity(json);
		}
		return JsonMapper.shared().readTree(client.performRequest(request).getEntity().getContent());
	}

}
