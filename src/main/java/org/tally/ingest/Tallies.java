package org.tally.ingest;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tally.article.Failure;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;

/**
 * Counts the ends of a run's items and passes them on, one at a time.
 */
final class Tallies implements WriteListener<Tallies.Origin> {

	/**
	 * Where an article came from, to say which one failed.
	 */
	interface Origin {

		Failure failure(String reason);

	}

	private final IngestListener listener;

	private final Instant start = Instant.now();

	private long added;

	private long updated;

	private long unchanged;

	private long failed;

	private long skipped;

	private long retries;

	private long unreadDays;

	private @Nullable Failure unreadDay;

	Tallies(IngestListener listener) {
		this.listener = listener;
	}

	@Override
	public synchronized void ended(Origin origin, WriteOutcome outcome, String reason) {
		switch (outcome) {
			case ADDED -> this.added++;
			case UPDATED -> this.updated++;
			case UNCHANGED -> this.unchanged++;
			case FAILED -> failed(origin.failure(reason));
		}
		if (outcome != WriteOutcome.FAILED) {
			this.listener.indexed();
		}
	}

	@Override
	public synchronized void retried(Origin origin) {
		this.retries++;
	}

	synchronized void failed(Failure failure) {
		this.failed++;
		this.listener.failed(failure);
	}

	synchronized void skipped(Failure passedOver) {
		this.skipped++;
		this.listener.skipped(passedOver);
	}

	synchronized void unreadDay(Failure where) {
		this.unreadDays++;
		this.unreadDay = (this.unreadDay != null) ? this.unreadDay : where;
	}

	synchronized IngestReport report() {
		return new IngestReport(this.added, this.updated, this.unchanged, this.failed, this.skipped, this.retries,
				Duration.between(this.start, Instant.now()), this.unreadDays, this.unreadDay);
	}

}
