package org.tally.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tally.cli.report.LoggingListener;
import org.tally.index.Indices;
import org.tally.index.connection.Connections;
import org.tally.ingest.IngestReport;
import org.tally.ingest.SampleCorpus;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Articles;

/**
 * What is left to do once the pages are up: make the indices, give an empty one the
 * sample corpus, and say where the portal is. While a cluster is away the pages say so,
 * and this tries again.
 */
@Component
@ConditionalOnWebApplication
class PortalStart {

	private static final Log log = LogFactory.getLog(PortalStart.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final Indices indices;

	private final Articles articles;

	private final SampleCorpus samples;

	PortalStart(Indices indices, Articles articles, SampleCorpus samples) {
		this.indices = indices;
		this.articles = articles;
		this.samples = samples;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) throws InterruptedException {
		while (!tryPrepare()) {
			TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
		}
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			System.out.println("Tally is ready: http://localhost:" + web.getWebServer().getPort());
		}
	}

	/**
	 * Makes the indices and fills an empty one.
	 * @return false if Elasticsearch is away, or still starting
	 */
	private boolean tryPrepare() {
		try {
			this.indices.createMissing();
			if (this.articles.count() == 0) {
				IngestReport report = this.samples.index(new LoggingListener());
				System.out.printf(Locale.ROOT, "Indexed the sample corpus: %,d articles, %,d failed.%n",
						report.indexed(), report.failed());
			}
			return true;
		}
		catch (IOException | RuntimeException ex) {
			if (!Connections.isPassing(ex) && !(ex instanceof SearchUnavailableException)) {
				throw (ex instanceof RuntimeException defect) ? defect : new UncheckedIOException((IOException) ex);
			}
			log.warn(Connections.reason(ex) + ". Trying again in " + PAUSE.toSeconds() + " s.");
			return false;
		}
	}

}
