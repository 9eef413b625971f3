package org.tally.evaluation.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.Enricher;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.file.ArticleSources;

/**
 * As many articles as are wanted, made of the few there are: each is enriched once and
 * written under several ids.
 */
final class LoadArticles {

	/** Enriched together, on every core. */
	private static final int TOGETHER = 400;

	private final List<Article> articles;

	private LoadArticles(List<Article> articles) {
		this.articles = articles;
	}

	/**
	 * Reads JSON Lines, also packed by {@code xz}, which is then asked to unpack them.
	 */
	static LoadArticles read(Path file, Path folder) throws IOException {
		Path lines = file;
		if (file.toString().endsWith(".xz")) {
			lines = folder.resolve("articles.jsonl");
			unpack(file, lines);
		}
		try (Stream<SourceItem> items = ArticleSources.open(List.of(lines.toString()), ReadOptions.USUAL).items()) {
			return new LoadArticles(items.filter(SourceItem.Readable.class::isInstance)
				.map((item) -> ((SourceItem.Readable) item).article())
				.toList());
		}
	}

	private static void unpack(Path packed, Path to) throws IOException {
		Process xz = new ProcessBuilder("xz", "--decompress", "--stdout", packed.toString()).redirectOutput(to.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try {
			if (xz.waitFor() != 0 || Files.size(to) == 0) {
				throw new IOException("xz could not unpack " + packed);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	int distinct() {
		return this.articles.size();
	}

	/**
	 * Writes so many.
	 * @throws IllegalStateException if one fails
	 */
	void write(int count, Enricher enricher, Writers writers) {
		Failures failures = new Failures();
		try (ArticleWriter<String> writer = writers.open(failures)) {
			for (int from = 0; from < this.articles.size(); from += TOGETHER) {
				List<Article> some = this.articles.subList(from, Math.min(from + TOGETHER, this.articles.size()));
				List<EnrichedArticle> enriched = some.parallelStream().map(enricher::enrich).toList();
				for (int i = 0; i < enriched.size(); i++) {
					EnrichedArticle article = enriched.get(i);
					// The number too: the file may hold one text twice, and with it one
					// id.
					String id = article.article().id() + "-" + (from + i);
					copies(from + i, count).forEach((copy) -> writer.add(renamed(article, id + "-" + copy), id));
				}
			}
		}
		if (failures.count.get() > 0) {
			throw new IllegalStateException(failures.count + " articles failed, the last: " + failures.last);
		}
	}

	/** The numbers of the copies of one of the articles. */
	private IntStream copies(int article, int count) {
		int all = this.articles.size();
		return IntStream.range(0, count / all + ((article < count % all) ? 1 : 0));
	}

	private static EnrichedArticle renamed(EnrichedArticle enriched, String id) {
		Article article = enriched.article();
		Article renamed = new Article(id, article.title(), article.text(), article.publication(), article.publishedAt(),
				article.author(), article.url(), article.sample());
		return new EnrichedArticle(renamed, enriched.language(), enriched.publishedAt(), enriched.publication(),
				enriched.actors(), enriched.places(), enriched.dates(), enriched.figures(), enriched.signature(),
				enriched.together());
	}

	/**
	 * Opens the writer.
	 */
	@FunctionalInterface
	interface Writers {

		ArticleWriter<String> open(WriteListener<String> listener);

	}

	private static final class Failures implements WriteListener<String> {

		private final AtomicInteger count = new AtomicInteger();

		private volatile String last = "";

		@Override
		public void ended(String id, WriteOutcome outcome, String reason) {
			if (outcome == WriteOutcome.FAILED) {
				this.count.incrementAndGet();
				this.last = id + ": " + reason;
			}
		}

		@Override
		public void retried(String id) {
		}

	}

}
