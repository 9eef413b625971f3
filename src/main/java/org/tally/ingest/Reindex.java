package org.tally.ingest;

import java.io.IOException;
import java.time.Instant;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.springframework.stereotype.Component;
import org.tally.article.Failure;
import org.tally.enrichment.Enricher;
import org.tally.index.ArticleWriter;
import org.tally.index.IndexNames;
import org.tally.index.Rollover;
import org.tally.index.StoredArticles;
import org.tally.index.StoredArticles.Stored;

/**
 * Enriches every indexed article anew into a fresh index, and puts that in the old one's
 * place.
 */
@Component
public class Reindex {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Enricher enricher;

	public Reindex(ElasticsearchClient client, IndexNames names, Enricher enricher) {
		this.client = client;
		this.names = names;
		this.enricher = enricher;
	}

	/**
	 * Runs to the end. Unless every article has been copied the old index stays in place,
	 * and a second run takes up where this one ended.
	 * @throws IOException if Elasticsearch fails on the way
	 */
	public ReindexReport run(IngestListener listener) throws IOException {
		Rollover rollover = Rollover.begin(this.client, this.names);
		Tallies tallies = new Tallies(listener);
		try (ArticleWriter<Tallies.Origin> writer = ArticleWriter.open(this.client, rollover, tallies);
				EnrichmentPool pool = new EnrichmentPool(this.enricher, tallies)) {
			new StoredArticles(this.client).forEach(rollover.oldIndex(), QueryBuilders.matchAll().build()._toQuery(),
					(stored) -> copy(stored, pool, writer));
		}
		IngestReport copied = tallies.report();
		boolean complete = copied.failed() == 0 && copied.indexed() == rollover.oldArticles();
		if (complete) {
			rollover.commit();
		}
		return new ReindexReport(copied, complete);
	}

	private static void copy(Stored stored, EnrichmentPool pool, ArticleWriter<Tallies.Origin> writer) {
		Instant stamp = stored.document().indexedAt();
		Instant indexedAt = (stamp != null) ? stamp : Instant.now();
		Tallies.Origin origin = (reason) -> new Failure("article " + stored.id(), null, reason);
		pool.add(stored.document().article(stored.id()), origin,
				(enriched) -> writer.copy(enriched, indexedAt, stored.document().figuresRevised(), origin));
	}

}
