package org.tally.ingest;

import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.article.Failure;
import org.tally.enrichment.Enricher;
import org.tally.index.ArticleWriter;
import org.tally.index.IndexNames;
import org.tally.source.ArticleSource;
import org.tally.source.SourceItem;

/**
 * Runs articles from a source through enrichment into the index.
 */
@Component
public class Ingest {

	private record Enriched(EnrichedArticle article, Tallies.Origin origin) {
	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Enricher enricher;

	public Ingest(ElasticsearchClient client, IndexNames names, Enricher enricher) {
		this.client = client;
		this.names = names;
		this.enricher = enricher;
	}

	/**
	 * Runs to the end of the source; what fails on the way is in the report.
	 */
	public IngestReport run(ArticleSource source, IngestListener listener) {
		Tallies tallies = new Tallies(listener);
		try (ArticleWriter<Tallies.Origin> writer = new ArticleWriter<>(this.client, this.names.articlesWrite(),
				tallies);
				EnrichmentPool<Enriched> pool = new EnrichmentPool<>(
						(enriched) -> writer.add(enriched.article(), enriched.origin()));
				Stream<SourceItem> items = source.items()) {
			items.forEach((item) -> {
				if (item instanceof SourceItem.Readable readable) {
					pool.add(() -> new Enriched(this.enricher.enrich(readable.article()), readable::failure));
				}
				else if (item instanceof SourceItem.Unreadable unreadable) {
					tallies.failed(unreadable.failure());
				}
				else if (item instanceof SourceItem.Skipped skipped) {
					tallies.skipped(new Failure(skipped.file(), null, skipped.reason()));
				}
			});
		}
		return tallies.report();
	}

}
