package org.tally.enrichment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.file.ArticleSources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same article always reads the same.
 */
class SameAgainTests {

	private static final int THREADS = 8;

	private static final List<Article> ARTICLES = articles();

	private static final List<EnrichedArticle> FIRST = ARTICLES.stream().map(Reading.ENRICHER::enrich).toList();

	@Test
	void theSampleCorpusReportsSomething() {
		assertThat(ARTICLES).hasSize(44);
		assertThat(FIRST).filteredOn((article) -> !article.figures().isEmpty()).hasSizeGreaterThan(30);
	}

	@Test
	void onTheSecondReading() {
		assertThat(ARTICLES).map(Reading.ENRICHER::enrich).isEqualTo(FIRST);
	}

	@Test
	void fromAnotherEnricherWhateverWasReadBefore() {
		Enricher other = Enricher.load();
		List<EnrichedArticle> backwards = new ArrayList<>();
		for (int i = ARTICLES.size() - 1; i >= 0; i--) {
			backwards.add(other.enrich(ARTICLES.get(i)));
		}
		Collections.reverse(backwards);
		assertThat(backwards).isEqualTo(FIRST);
	}

	@Test
	void onManyThreadsAtOnce() throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<Void>> readers = new ArrayList<>();
			for (int seed = 0; seed < THREADS; seed++) {
				List<Integer> order = new ArrayList<>(Stream.iterate(0, (i) -> i + 1).limit(ARTICLES.size()).toList());
				Collections.shuffle(order, new Random(seed));
				readers.add(() -> {
					order.forEach((i) -> assertThat(Reading.ENRICHER.enrich(ARTICLES.get(i))).isEqualTo(FIRST.get(i)));
					return null;
				});
			}
			for (Future<Void> reader : executor.invokeAll(readers)) {
				reader.get();
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	private static List<Article> articles() {
		List<String> samples = List.of("src/main/resources/sample-corpus");
		try (Stream<SourceItem> items = ArticleSources.open(samples, ReadOptions.USUAL).items()) {
			return items.filter(SourceItem.Readable.class::isInstance)
				.map((item) -> ((SourceItem.Readable) item).article())
				.toList();
		}
	}

}
