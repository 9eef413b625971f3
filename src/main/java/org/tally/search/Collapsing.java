package org.tally.search;

import java.time.Duration;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.tally.index.IndexNames;
import org.tally.search.hit.CollapsedCopies;

/**
 * Tells whether near copies can be one hit: every article must have a story. Those of an
 * index of an earlier version, all without one, would be collapsed into a single hit
 * until they are indexed anew.
 */
final class Collapsing {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ElasticsearchClient client;

	private final IndexNames names;

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

}
