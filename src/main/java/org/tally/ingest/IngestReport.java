package org.tally.ingest;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.tally.article.Failure;

/**
 * What became of everything a run found: each item is in exactly one of added, updated,
 * unchanged, failed and skipped.
 *
 * @param retries how often an article was sent again before it ended
 * @param unreadDays how many articles gave for their day what is none; they are among the
 * others all the same
 * @param unreadDay the first of them, or null
 */
public record IngestReport(long added, long updated, long unchanged, long failed, long skipped, long retries,
		Duration took, long unreadDays, @Nullable Failure unreadDay) {

	/**
	 * Articles that are in the index now.
	 */
	public long indexed() {
		return this.added + this.updated + this.unchanged;
	}

	public double articlesPerSecond() {
		return indexed() / Math.max(0.001, this.took.toMillis() / 1000.0);
	}

}
