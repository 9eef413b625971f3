package org.tally.index.connection;

import java.time.Duration;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.tally.engine.EmbeddedEngine;
import org.tally.engine.RunningEngine;
import org.tally.index.IndexNames;

/**
 * Connects to the cluster that is named, or to an embedded engine.
 */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

	@Bean
	IndexNames indexNames(ElasticsearchProperties properties) {
		return new IndexNames(properties.indexPrefix());
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnCluster.class)
	static class Cluster {

		@Bean
		ElasticsearchClient elasticsearchClient(ElasticsearchProperties properties) {
			return ElasticsearchConnection.open(properties);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnCluster.Absent.class)
	static class Embedded {

		@Bean
		RunningEngine runningEngine(EngineProperties properties) {
			return EmbeddedEngine.start(properties.settings());
		}

		@Bean
		ElasticsearchClient elasticsearchClient(RunningEngine engine, ElasticsearchProperties properties) {
			return ElasticsearchConnection.open(
					new ElasticsearchProperties(List.of(engine.uri().toString()), engine.username(), engine.password(),
							null, null, Duration.ofSeconds(2), properties.socketTimeout(), properties.indexPrefix()));
		}

	}

}
