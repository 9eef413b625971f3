package org.tally.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * Asks a question beside those that the caller goes on to ask. When all of its threads
 * are busy or ended, the caller asks both, one after the other.
 */
@Component
public class SideBySide {

	/** With those that serve requests, as many as an engine beside the portal can use. */
	static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private static final long IDLE_SECONDS = 60;

	private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
			new SynchronousQueue<>(), SideBySide::thread, (question, busy) -> question.run());

	/**
	 * Begins to ask.
	 * @return waits for the answer; throws what the question throws, as does this method
	 * where that is known already
	 */
	public <T> Supplier<T> begin(Supplier<T> question) {
		CompletableFuture<T> answer = CompletableFuture.supplyAsync(question, this.threads);
		if (answer.isCompletedExceptionally()) {
			answered(answer);
		}
		return () -> answered(answer);
	}

	private static <T> T answered(CompletableFuture<T> answer) {
		try {
			return answer.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** Of a program that ends without closing, it keeps nothing alive. */
	private static Thread thread(Runnable question) {
		Thread thread = new Thread(question, "side-by-side");
		thread.setDaemon(true);
		return thread;
	}

	@PreDestroy
	void close() {
		this.threads.shutdown();
	}

}
