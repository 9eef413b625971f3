package org.tally.evaluation.ranking;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.tally.PortalApplication;
import org.tally.article.Failure;
import org.tally.engine.TestEngine;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.TestIndex;
import org.tally.ingest.Ingest;
import org.tally.ingest.IngestListener;
import org.tally.search.ArticleSearch;
import org.tally.search.hit.ArticleHit;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.meaning.Meaning;
import org.tally.search.meaning.TestMeaning;
import org.tally.source.ArticleSource;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.file.ArticleSources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indexes articles in an index of its own, starts the portal on it as it ships, asks its
 * API every query as it stands, and writes what it found. Arguments: the articles (JSON
 * Lines with an {@code id}), the queries (id and text with a tab between, one a line),
 * and the file to write (query id, article id, rank and score with tabs between). With
 * {@code -Dtally.search.meaning=true}, in a build with the profile {@code meaning}, it
 * ranks by meaning, too.
 */
final class RankingRun {

	/** As deep as judgements go. */
	private static final int HITS = 100;

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI portal;

	private final Map<String, String> ids;

	private RankingRun(URI portal, Map<String, String> ids) {
		this.portal = portal;
		this.ids = ids;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path articles = Path.of(arguments[0]);
		List<String> run = new ArrayList<>();
		try (TestIndex index = TestIndex.create()) {
			new Ingest(index.client(), index.names(), Enricher.load()).run(source(articles), new Strict());
			index.refresh();
			if (Boolean.getBoolean("tally.search.meaning")) {
				TestMeaning.fill(index.client(), index.names());
			}
			try (ConfigurableApplicationContext portal = portal(index.names())) {
				int port = ((WebServerApplicationContext) portal).getWebServer().getPort();
				RankingRun ranking = new RankingRun(URI.create("http://localhost:" + port), ids(articles));
				for (String line : Files.readAllLines(Path.of(arguments[1]))) {
					String[] query = line.split("\t", 2);
					if (query.length == 2) {
						run.addAll(ranking.answer(query[0], query[1]));
					}
				}
			}
		}
		Files.write(Path.of(arguments[2]), run);
		System.out.println(run.size() + " hits written to " + arguments[2]);
	}

	/** With no setting but where to listen and what to search. */
	private static ConfigurableApplicationContext portal(IndexNames names) {
		return new SpringApplicationBuilder(PortalApplication.class).logStartupInfo(false)
			.run("--server.port=0", "--tally.elasticsearch.uris=" + TestEngine.uri(),
					"--tally.elasticsearch.username=" + TestEngine.username(),
					"--tally.elasticsearch.password=" + TestEngine.password(),
					"--tally.elasticsearch.index-prefix=" + names.prefix());
	}

	private List<String> answer(String id, String text) throws IOException, InterruptedException {
		URI address = this.portal.resolve("/api/v1/articles?snippets=false&size=" + HITS + "&q="
				+ URLEncoder.encode(text, StandardCharsets.UTF_8));
		HttpResponse<String> response = this.client.send(HttpRequest.newBuilder(address).build(),
				HttpResponse.BodyHandlers.ofString());
		JsonNode answer = JsonMapper.shared().readTree(response.body());
		List<String> lines = new ArrayList<>();
		if (response.statusCode() != 200) {
			System.err.println(id + ": " + answer.path("detail").asString());
		}
		for (JsonNode hit : answer.path("hits")) {
			String article = hit.get("id").asString();
			lines.add(String.join("\t", id, this.ids.getOrDefault(article, article), String.valueOf(lines.size() + 1),
					String.valueOf(hit.get("score").asDouble())));
		}
		return lines;
	}

	private static ArticleSource source(Path articles) {
		return ArticleSources.open(List.of(articles.toString()), new ReadOptions(false, Map.of()));
	}

	/**
	 * Tally gives ids of its own; the lines and the articles read from them are in one
	 * order.
	 */
	private static Map<String, String> ids(Path articles) throws IOException {
		List<String> given = new ArrayList<>();
		for (String line : Files.readAllLines(articles)) {
			if (!line.isBlank()) {
				given.add(JsonMapper.shared().readTree(line).get("id").asString());
			}
		}
		Map<String, String> ids = new HashMap<>();
		try (Stream<SourceItem> items = source(articles).items()) {
			List<SourceItem> all = items.toList();
			for (int i = 0; i < all.size(); i++) {
				if (all.get(i) instanceof SourceItem.Readable readable) {
					ids.put(readable.article().id(), given.get(i));
				}
			}
		}
		return ids;
	}

	private static final class Strict implements IngestListener {

		@Override
		public void indexed() {
		}

		@Override
		public void failed(Failure failure) {
			throw new IllegalStateException(failure.toString());
		}

		@Override
		public void skipped(Failure skipped) {
			throw new IllegalStateException(skipped.toString());
		}

	}

}
