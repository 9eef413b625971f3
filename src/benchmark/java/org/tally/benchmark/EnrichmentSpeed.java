package org.tally.benchmark;

import java.time.LocalDate;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.Enricher;

/**
 * Articles a second.
 */
@State(Scope.Benchmark)
public class EnrichmentSpeed {

	private final Enricher enricher = Enricher.load();

	private final Article article = new Article("one", null, "A strike killed at least 12 people in Mosul.", null,
			LocalDate.of(2017, 3, 20), null, null, false);

	/**
	 * All of enrichment.
	 */
	@Benchmark
	public EnrichedArticle enrich() {
		return this.enricher.enrich(this.article);
	}

}
