package org.tally.savedquery.alert;

import java.time.Instant;
import java.util.UUID;

import org.tally.search.news.Span;

/**
 * News on its way to a receiver. It is written down before each attempt, so that after a
 * kill the same news goes out under the same id.
 *
 * @param id by which a receiver knows it when it comes twice
 * @param after with {@code upTo} the stretch of indexing that it tells of
 * @param attempts begun so far
 * @param nextTry before which it is not tried again
 */
public record Delivery(String id, Instant after, Instant upTo, int attempts, Instant nextTry) {

	static Delivery of(Instant after, Instant upTo, Instant now) {
		return new Delivery(UUID.randomUUID().toString(), after, upTo, 0, now);
	}

	/** One more attempt, with time for it to end before the next. */
	Delivery attempt(Instant next) {
		return new Delivery(this.id, this.after, this.upTo, this.attempts + 1, next);
	}

	Span span() {
		return new Span(this.after, this.upTo);
	}

}
