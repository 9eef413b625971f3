package org.tally.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.Enricher;

/**
 * Enriches on every core and hands the articles over in the order they came, holding no
 * more than a few at a time. One that cannot be enriched has failed, and the others go
 * on.
 */
final class EnrichmentPool implements AutoCloseable {

	/** Keeps every core busy while one article is long. */
	private static final int ARTICLES_A_CORE = 8;

	private record Piece(CompletableFuture<EnrichedArticle> enriched, Tallies.Origin origin,
			Consumer<EnrichedArticle> taker) {
	}

	private final int bound = ARTICLES_A_CORE * Runtime.getRuntime().availableProcessors();

	private final ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

	private final Deque<Piece> pieces = new ArrayDeque<>();

	private final Enricher enricher;

	private final Tallies tallies;

	EnrichmentPool(Enricher enricher, Tallies tallies) {
		this.enricher = enricher;
		this.tallies = tallies;
	}

	/**
	 * Takes an article, first handing over the oldest where the bound is reached.
	 * @param taker gets it when it is enriched, in the thread that adds or closes
	 */
	void add(Article article, Tallies.Origin origin, Consumer<EnrichedArticle> taker) {
		if (this.pieces.size() >= this.bound) {
			handOverOldest();
		}
		this.pieces.add(new Piece(CompletableFuture.supplyAsync(() -> this.enricher.enrich(article), this.executor),
				origin, taker));
	}

	/**
	 * Returns when the last article has been handed over.
	 */
	@Override
	public void close() {
		try {
			while (!this.pieces.isEmpty()) {
				handOverOldest();
			}
		}
		finally {
			this.executor.shutdown();
		}
	}

	private void handOverOldest() {
		Piece oldest = this.pieces.remove();
		EnrichedArticle enriched;
		try {
			enriched = oldest.enriched().join();
		}
		catch (CompletionException ex) {
			this.tallies.failed(oldest.origin().failure("it could not be enriched: " + ex.getCause()));
			return;
		}
		oldest.taker().accept(enriched);
	}

}
