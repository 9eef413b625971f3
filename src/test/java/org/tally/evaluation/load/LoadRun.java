package org.tally.evaluation.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tally.PortalApplication;
import org.tally.engine.RunningEngine;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.Indices;
import org.tally.index.write.ArticleWriter;

/**
 * Indexes many articles and measures the portal's pages on them. Arguments: the articles
 * (JSON Lines, also {@code .xz}), how many to make of them, and, to measure the same
 * again without indexing, a folder to keep them in; then words, of which the names of the
 * pages to measure hold one. Ends with 1 where a page is over its budget.
 */
final class LoadRun {

	/** While the requests of a page are recorded. */
	private static final int LOOKS = 3;

	/**
	 * All pages so often before one is measured: until the Java machine has compiled what
	 * they run, some thousand requests, compiling takes as much time as they do.
	 */
	private static final int WARM_UPS = 100;

	private final StringBuilder report = new StringBuilder();

	private final List<MeasuredPage> pages;

	private LoadRun(List<String> words) {
		this.pages = MeasuredPage.ALL.stream()
			.filter((page) -> words.isEmpty() || words.stream().anyMatch(page.name()::contains))
			.toList();
	}

	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(arguments[1]);
		boolean kept = arguments.length > 2;
		Path folder = kept ? Files.createDirectories(Path.of(arguments[2])) : Files.createTempDirectory("tally-load");
		LoadRun run = new LoadRun(List.of(arguments).subList(Math.min(3, arguments.length), arguments.length));
		boolean within;
		try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(PortalApplication.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.run("--tally.engine.data=" + folder.resolve("engine"))) {
			run.index(Path.of(arguments[0]), count, folder, parts);
			within = run.measure(parts);
		}
		finally {
			if (!kept) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("load.md"), run.report);
		if (!within) {
			System.exit(1);
		}
	}

	private void index(Path articles, int count, Path folder, ConfigurableApplicationContext parts) throws IOException {
		ElasticsearchClient client = parts.getBean(ElasticsearchClient.class);
		IndexNames names = parts.getBean(IndexNames.class);
		parts.getBean(Indices.class).createMissing();
		if (client.count((all) -> all.index(names.articles())).count() == count) {
			say("%,d articles, indexed earlier.%n", count);
			return;
		}
		LoadArticles load = LoadArticles.read(articles, folder);
		Enricher enricher = parts.getBean(Enricher.class);
		long start = System.nanoTime();
		load.write(count, enricher, (listener) -> ArticleWriter.open(client, names, listener));
		client.indices().refresh((refresh) -> refresh.index(names.articles()));
		double seconds = (System.nanoTime() - start) / 1e9;
		say("%,d articles made of %,d, each enriched once, indexed in %.0f s: %.0f a second. Load average %.1f.%n",
				count, load.distinct(), seconds, count / seconds, load());
	}

	private boolean measure(ConfigurableApplicationContext parts) throws IOException {
		RunningEngine engine = parts.getBean(RunningEngine.class);
		RawEngine raw = new RawEngine(engine);
		raw.rememberNoAnswer(parts.getBean(IndexNames.class).articles());
		PageClock clock = new PageClock(raw);
		Map<MeasuredPage, List<SentRequest>> sent = new LinkedHashMap<>();
		try (RecordingProxy proxy = new RecordingProxy(raw);
				ConfigurableApplicationContext portal = portal(proxy.uri(), engine)) {
			for (MeasuredPage page : this.pages) {
				sent.put(page, record(page, address(portal), clock, proxy));
			}
		}
		List<Measurement> measured = new ArrayList<>();
		try (ConfigurableApplicationContext portal = portal(engine.uri(), engine)) {
			for (int look = 0; look < WARM_UPS; look++) {
				for (MeasuredPage page : this.pages) {
					clock.get(address(portal), page);
				}
			}
			say("%nLoad average %.1f on %d cores.%n%n%s", load(), Runtime.getRuntime().availableProcessors(),
					Measurement.HEAD);
			for (MeasuredPage page : this.pages) {
				measured.add(clock.measure(address(portal), page, sent.get(page)));
				say("%s", measured.get(measured.size() - 1).row());
			}
			say("%nLoad average %.1f.%n", load());
		}
		long over = measured.stream().filter((each) -> !each.isWithinBudget()).count();
		say("%d of %d pages over budget.%n", over, measured.size());
		return over == 0;
	}

	/** Now and then a page also counts the news, for all pages of the next seconds. */
	private static List<SentRequest> record(MeasuredPage page, URI portal, PageClock clock, RecordingProxy proxy)
			throws IOException {
		List<List<SentRequest>> looks = new ArrayList<>();
		for (int look = 0; look < LOOKS; look++) {
			proxy.take();
			clock.get(portal, page);
			looks.add(proxy.take());
		}
		return looks.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
	}

	private static ConfigurableApplicationContext portal(URI uri, RunningEngine engine) {
		return new SpringApplicationBuilder(PortalApplication.class).logStartupInfo(false)
			.run(Stream
				.of("server.port=0", "tally.elasticsearch.uris=" + uri,
						"tally.elasticsearch.username=" + engine.username(),
						"tally.elasticsearch.password=" + engine.password())
				.map((setting) -> "--" + setting)
				.toArray(String[]::new));
	}

	private static URI address(ConfigurableApplicationContext portal) {
		return URI.create("http://localhost:" + ((WebServerApplicationContext) portal).getWebServer().getPort());
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private void say(String text, Object... values) {
		String said = String.format(Locale.ROOT, text, values);
		this.report.append(said);
		System.out.print(said);
	}

}
