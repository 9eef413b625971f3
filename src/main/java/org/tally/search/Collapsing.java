package org.tally.search;

import java.time.Duration;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.tally.index.IndexNames;
import org.tally.search.hit.CollapsedCopies;
import org.tally.search.hit.TotalHits;

/**
 * Tells whether near copies can be one hit: every article must have a story. Those of an
 * index of an earlier version, all without one, would be collapsed into a single hit
 * until they are indexed anew. Counts them, too.
 */
final class Collapsing {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ElasticsearchClient client;

	private final IndexNames names;

	private static final String TEXTS = "texts";

	/** Of as many articles as the engine counts, each text is told from the others. */
	private static final int COUNTED = 10_000;

	private volatile boolean possible;

	private volatile long askedNanos;

	Collapsing(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	boolean isPossible() {
		long now = System.nanoTime();
		if (!this.possible && (this.askedNanos == 0 || now - this.askedNanos > PATIENCE.toNanos())) {
			this.possible = Engine
				.ask(() -> this.client
					.count((count) -> count.index(this.names.articles())
						.query((query) -> query.bool((bool) -> bool
							.mustNot((not) -> not.exists((exists) -> exists.field(CollapsedCopies.FIELD)))))))
				.count() == 0;
			this.askedNanos = now;
		}
		return this.possible;
	}

	/** What counts the texts that a query finds. */
	static Map<String, Aggregation> texts() {
		return Map.of(TEXTS,
				AggregationBuilders.cardinality()
					.field(CollapsedCopies.FIELD)
					.precisionThreshold(COUNTED)
					.build()
					._toAggregation());
	}

	/** How many texts there are, and no better known than the articles are. */
	static TotalHits texts(SearchResponse<?> response) {
		TotalHits articles = ResultCounts.total(response);
		long texts = response.aggregations().get(TEXTS).cardinality().value();
		return new TotalHits(Math.min(texts, articles.value()), articles.exact());
	}

}
