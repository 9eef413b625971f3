package org.tally.engine.process;

import java.time.Instant;
import java.util.function.Supplier;

import org.tally.engine.folder.EngineStartException;

/**
 * The short wait between two looks at something that will happen.
 */
public final class Pause {

	/** Short beside a start of ten seconds, long beside what one look costs. */
	private static final long MILLISECONDS = 100;

	private Pause() {
	}

	public static void until(Instant deadline, Supplier<EngineStartException> tooLate) {
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
