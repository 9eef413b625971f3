package org.tally.index.connection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;

/**
 * Healthy while every article can be searched: each shard has at least one copy.
 */
@Component
class ElasticsearchHealthIndicator extends AbstractHealthIndicator {

	private final ElasticsearchClient client;

	private final IndexNames names;

	ElasticsearchHealthIndicator(ElasticsearchClient client, IndexNames names) {
		super("Elasticsearch cannot be reached");
		this.client = client;
		this.names = names;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) throws Exception {
		HealthResponse health = this.client.cluster()
			.health((request) -> request.index(this.names.articles(), this.names.savedQueries())
				.timeout((t) -> t.time("2s")));
		if (health.timedOut() || health.status() == HealthStatus.Red) {
			builder.down();
		}
		else {
			builder.up();
		}
		builder.withDetail("status", health.status().jsonValue());
	}

}
