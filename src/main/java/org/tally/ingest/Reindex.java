package org.tally.ingest;

import java.io.IOException;
import java.time.Instant;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.springframework.stereotype.Component;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
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

	private record Copy(EnrichedArticle article, Instant indexedAt) {
	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Enricher enricher;

	public Reindex(ElasticsearchClient client, IndexNames names, Enricher enricher) {
		this.client = client;
		this.names = names;
		this.enricher = enricher;
	}

	/**
	 * Runs to the end. Where an article could not be copied the old index stays in place
	 * and the report says how many; a second run takes up where this one ended.
	 * @throws IOException if Elasticsearch fails on the way
	 */
	public IngestReport run(IngestListener listener) throws IOException {
		Rollover rollover = Rollover.begin(this.client, this.names);
		Tallies tallies = new Tallies(listener);
		try (ArticleWriter<Tallies.Origin> writer = new ArticleWriter<>(this.client, rollover.freshIndex(), tallies);
				EnrichmentPool<Copy> pool = new EnrichmentPool<>((copy) -> writer.copy(copy.article(), copy.indexedAt(),
						(reason) -> new Failure(copy.article().article().id(), null, reason)))) {
			new StoredArticles(this.client).forEach(rollover.oldIndex(), QueryBuilders.matchAll().build()._toQuery(),
					(stored) -> pool.add(() -> enrichAgain(stored)));
		}
		IngestReport report = tallies.report();
		if (report.failed() == 0) {
			rollover.commit();
		}
		return report;
	}

	private Copy enrichAgain(Stored stored) {
		Article article = stored.document().article(stored.id());
		Instant indexedAt = stored.document().indexedAt();
		return new Copy(this.enricher.enrich(article), (indexedAt != null) ? indexedAt : Instant.now());
	}

}
