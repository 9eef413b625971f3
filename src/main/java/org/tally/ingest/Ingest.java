package org.tally.ingest;

import java.io.IOException;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.stereotype.Component;
import org.tally.article.Failure;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.write.ArticleWriter;
import org.tally.source.ArticleSource;
import org.tally.source.SourceItem;

/**
 * Runs articles from a source through enrichment into the index.
 */
@Component
public class Ingest {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Enricher enricher;

	public Ingest(ElasticsearchClient client, IndexNames names, Enricher enricher) {
		this.client = client;
		this.names = names;
		this.enricher = enricher;
	}

	/**
	 * Runs to the end of the source; what fails on the way is in the report, and what is
	 * indexed can be found.
	 * @throws IOException if Elasticsearch is away at the end
	 */
	public IngestReport run(ArticleSource source, IngestListener listener) throws IOException {
		Tallies tallies = new Tallies(listener);
		try (ArticleWriter<Tallies.Origin> writer = ArticleWriter.open(this.client, this.names, tallies);
				EnrichmentPool pool = new EnrichmentPool(this.enricher, tallies);
				Stream<SourceItem> items = source.items()) {
			items.forEach((item) -> {
				if (item instanceof SourceItem.Readable readable) {
					Tallies.Origin origin = readable::failure;
					String unread = readable.unreadDay();
					if (unread != null) {
						tallies.unreadDay(readable.failure("'" + unread + "'"));
					}
					pool.add(readable.article(), origin, (enriched) -> writer.add(enriched, origin));
				}
				else if (item instanceof SourceItem.Unreadable unreadable) {
					tallies.failed(unreadable.failure());
				}
				else if (item instanceof SourceItem.Skipped skipped) {
					tallies.skipped(new Failure(skipped.file(), null, skipped.reason()));
				}
			});
		}
		this.client.indices().refresh((refresh) -> refresh.index(this.names.articlesWrite()));
		return tallies.report();
	}

}
