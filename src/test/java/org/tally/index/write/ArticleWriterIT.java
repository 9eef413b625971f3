package org.tally.index.write;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tally.article.EnrichedArticle;
import org.tally.index.TestArticles;
import org.tally.index.TestIndex;
import org.tally.index.document.ArticleDocument;
import org.tally.index.document.FiguresRevised;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleWriterIT {

	private final Map<String, WriteOutcome> outcomes = new ConcurrentHashMap<>();

	private final Map<String, String> reasons = new ConcurrentHashMap<>();

	private final AtomicInteger retries = new AtomicInteger();

	private TestIndex index;

	@BeforeEach
	void createIndex() {
		this.index = TestIndex.create();
	}

	@AfterEach
	void deleteIndex() throws IOException {
		this.index.close();
	}

	@Test
	void everythingOfAnArticleComesBackAsItWas() throws IOException {
		EnrichedArticle article = TestArticles.full("a");
		write(this.index, article);
		assertThat(stored("a").enriched("a")).isEqualTo(article);
	}

	@Test
	void theSameArticleAgainIsNoCopyAndNoChange() throws IOException {
		write(this.index, TestArticles.full("a"));
		Instant first = stored("a").indexedAt();
		write(this.index, TestArticles.full("a"));
		assertThat(this.outcomes).containsExactly(Map.entry("a", WriteOutcome.UNCHANGED));
		assertThat(stored("a").indexedAt()).isEqualTo(first);
	}

	@Test
	void aChangedArticleReplacesWhatWasThereAndKeepsItsFirstMoment() throws IOException {
		write(this.index, TestArticles.full("a"));
		Instant first = stored("a").indexedAt();
		write(this.index, TestArticles.plain("a", "Withdrawn."));
		assertThat(this.outcomes).containsExactly(Map.entry("a", WriteOutcome.UPDATED));
		assertThat(stored("a").enriched("a")).isEqualTo(TestArticles.plain("a", "Withdrawn."));
		assertThat(stored("a").indexedAt()).isEqualTo(first);
	}

	@Test
	void figuresThatItsSourceChangesAreKeptAsTheyWere() throws IOException {
		EnrichedArticle before = TestArticles.full("a");
		EnrichedArticle after = TestArticles.plain("a", "Nobody was killed after all.");
		write(this.index, before);
		assertThat(stored("a").figuresRevised()).isNull();
		write(this.index, after);
		FiguresRevised revised = stored("a").figuresRevised();
		assertThat(revised.at())
			.isAfterOrEqualTo(stored("a").indexedAt().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
		assertThat(revised.earlier()).singleElement()
			.satisfies((earlier) -> assertThat(earlier.figures().get(0).figure()).isEqualTo(before.figures().get(0)));
		write(this.index, after);
		assertThat(this.outcomes).containsEntry("a", WriteOutcome.UNCHANGED);
		assertThat(stored("a").figuresRevised()).isEqualTo(revised);
	}

	@Test
	void figuresThatAreReadBetterInTheSameWordsAreNotRevised() throws IOException {
		EnrichedArticle article = TestArticles.full("a");
		write(this.index, article);
		write(this.index, new EnrichedArticle(article.article(), "en", article.publishedAt(), article.publication(),
				article.actors(), article.places(), article.dates(), List.of(), null, List.of()));
		assertThat(this.outcomes).containsEntry("a", WriteOutcome.UPDATED);
		assertThat(stored("a").figuresRevised()).isNull();
	}

	@Test
	void anArticleTwiceInOneRunIsOneArticle() throws IOException {
		write(this.index, TestArticles.plain("a", "First."), TestArticles.plain("a", "Second."));
		this.index.refresh();
		assertThat(this.index.client().count((count) -> count.index(this.index.names().articles())).count())
			.isEqualTo(1);
	}

	@Test
	void whatElasticsearchRefusesIsSaidWithTheReasonAndTheRestGoesIn() {
		String tooLong = "x".repeat(600);
		write(this.index, TestArticles.plain("a", "Fine."), TestArticles.plain(tooLong, "The id is too long."),
				TestArticles.plain("b", "Fine too."));
		assertThat(this.outcomes).containsEntry("a", WriteOutcome.ADDED)
			.containsEntry("b", WriteOutcome.ADDED)
			.containsEntry(tooLong, WriteOutcome.FAILED);
		assertThat(this.reasons.get(tooLong)).contains("id");
	}

	@Test
	void whatABusyEngineTurnsAwayIsTriedAgain() throws IOException {
		try (FaultyProxy proxy = FaultyProxy.inFrontOfEngine(429, 3);
				TestIndex throughProxy = TestIndex.at(proxy.uri(), this.index.names().prefix())) {
			write(throughProxy, TestArticles.plain("a", "One."), TestArticles.plain("b", "Two."));
			assertThat(this.outcomes).containsOnly(Map.entry("a", WriteOutcome.ADDED),
					Map.entry("b", WriteOutcome.ADDED));
			assertThat(this.retries).hasValueGreaterThanOrEqualTo(3);
			this.index = TestIndex.create();
		}
	}

	@Test
	void whatABrokenConnectionLosesIsTriedAgain() throws IOException {
		try (FaultyProxy proxy = FaultyProxy.inFrontOfEngine(FaultyProxy.HANG_UP, 2);
				TestIndex throughProxy = TestIndex.at(proxy.uri(), this.index.names().prefix())) {
			write(throughProxy, TestArticles.plain("a", "One."));
			assertThat(this.outcomes).containsOnly(Map.entry("a", WriteOutcome.ADDED));
			assertThat(this.retries).hasValueGreaterThan(0);
			this.index = TestIndex.create();
		}
	}

	@Test
	void moreThanOneRequestsWorthEndsToTheLastArticle() {
		EnrichedArticle[] many = IntStream.range(0, 3 * ArticleWriter.DOCUMENTS_A_REQUEST + 1)
			.mapToObj((i) -> TestArticles.plain("n" + i, "Article number " + i + "."))
			.toArray(EnrichedArticle[]::new);
		write(this.index, many);
		assertThat(this.outcomes).hasSize(many.length)
			.allSatisfy((id, end) -> assertThat(end).isEqualTo(WriteOutcome.ADDED));
	}

	private void write(TestIndex to, EnrichedArticle... articles) {
		this.outcomes.clear();
		try (ArticleWriter<String> writer = ArticleWriter.open(to.client(), to.names(), new Recorder())) {
			List.of(articles).forEach((article) -> writer.add(article, article.article().id()));
		}
	}

	private ArticleDocument stored(String id) throws IOException {
		return this.index.client()
			.get((get) -> get.index(this.index.names().articles()).id(id), ArticleDocument.class)
			.source();
	}

	private final class Recorder implements WriteListener<String> {

		@Override
		public void ended(String id, WriteOutcome outcome, String reason) {
			ArticleWriterIT.this.outcomes.put(id, outcome);
			ArticleWriterIT.this.reasons.put(id, reason);
		}

		@Override
		public void retried(String id) {
			ArticleWriterIT.this.retries.incrementAndGet();
		}

	}

}
