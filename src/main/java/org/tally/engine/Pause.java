package org.tally.engine;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * The short wait between two looks at something that will happen.
 */
final class Pause {

	/** Short beside a start of ten seconds, long beside what one look costs. */
	private static final long MILLISECONDS = 100;

	private Pause() {
	}

	static void until(Instant deadline, Supplier<EngineStartException> tooLate) {
		if (Instant.now().isAfter(deadline)) {
			throw tooLate.get();
		}
		try {
			Thread.sleep(MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineStartException("Interrupted while waiting for Elasticsearch", ex);
		}
	}

}
