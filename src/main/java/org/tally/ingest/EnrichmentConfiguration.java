package org.tally.ingest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tally.article.Vocabulary;
import org.tally.enrichment.Enricher;

/**
 * Loads the vocabulary once, for enrichment and for the names on the pages.
 */
@Configuration(proxyBeanMethods = false)
class EnrichmentConfiguration {

	@Bean
	Enricher enricher() {
		return Enricher.load();
	}

	@Bean
	Vocabulary vocabulary(Enricher enricher) {
		return enricher.vocabulary();
	}

}
