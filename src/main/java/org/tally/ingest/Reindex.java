package org.tally.ingest;

import java.io.IOException;
import java.time.Instant;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tally.article.Failure;
import org.tally.engine.RunningEngine;
import org.tally.engine.folder.EngineLock;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.ReindexUnderWayException;
import org.tally.index.Rollover;
import org.tally.index.document.StoredArticles;
import org.tally.index.document.StoredArticles.Stored;
import org.tally.index.write.ArticleWriter;

/**
 * Enriches every indexed article anew into a fresh index, and puts that in the old one's
 * place.
 */
@Component
public class Reindex {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Enricher enricher;

	private final ObjectProvider<RunningEngine> engine;

	public Reindex(ElasticsearchClient client, IndexNames names, Enricher enricher,
			ObjectProvider<RunningEngine> engine) {
		this.client = client;
		this.names = names;
		this.enricher = enricher;
		this.engine = engine;
	}

	/**
	 * Runs to the end. Unless every article has been copied the old index stays in place,
	 * and a second run takes up where this one ended.
	 * @throws ReindexUnderWayException if another run is at work. On a cluster this shows
	 * only when that one is done: both copy the same articles to the same place
	 * @throws IOException if Elasticsearch fails on the way
	 */
	public ReindexReport run(IngestListener listener) throws IOException {
		RunningEngine embedded = this.engine.getIfAvailable();
		if (embedded == null) {
			return copyAll(listener);
		}
		EngineLock alone = embedded.alone("reindex").orElseThrow(ReindexUnderWayException::atWork);
		try (alone) {
			return copyAll(listener);
		}
	}

	private ReindexReport copyAll(IngestListener listener) throws IOException {
		Rollover rollover = Rollover.begin(this.client, this.names);
		try {
			return copyAll(rollover, new Tallies(listener));
		}
		catch (IOException | RuntimeException ex) {
			if (isCommitted(rollover)) {
				throw ReindexUnderWayException.done();
			}
			throw ex;
		}
	}

	/**
	 * Whether the old index is gone because another run put the fresh one in its place.
	 */
	private static boolean isCommitted(Rollover rollover) {
		try {
			return rollover.isCommitted();
		}
		catch (IOException | ElasticsearchException ex) {
			return false;
		}
	}

	private ReindexReport copyAll(Rollover rollover, Tallies tallies) throws IOException {
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
