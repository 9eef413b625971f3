package org.tally.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work on every core and hands the results over in the order the work came, holding
 * no more than a few pieces at a time.
 *
 * @param <T> what a piece of work gives
 */
final class EnrichmentPool<T> implements AutoCloseable {

	/** Keeps every core busy while one piece is slow. */
	private static final int PIECES_A_CORE = 8;

	private final int bound = PIECES_A_CORE * Runtime.getRuntime().availableProcessors();

	private final ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

	private final Deque<CompletableFuture<T>> pieces = new ArrayDeque<>();

	private final Consumer<T> taker;

	EnrichmentPool(Consumer<T> taker) {
		this.taker = taker;
	}

	/**
	 * Takes a piece of work, first handing over the oldest result where the bound is
	 * reached.
	 */
	void add(Supplier<T> work) {
		if (this.pieces.size() >= this.bound) {
			handOverOldest();
		}
		this.pieces.add(CompletableFuture.supplyAsync(work, this.executor));
	}

	/**
	 * Returns when the last result has been handed over.
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
		this.taker.accept(this.pieces.remove().join());
	}

}
