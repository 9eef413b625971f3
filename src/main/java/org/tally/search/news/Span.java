package org.tally.search.news;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was indexed, by the stamps of the articles and never by a clock: what
 * is asked for lies after {@code after} and not after {@code upTo}.
 *
 * @param after or null for everything
 * @param upTo or null for up to now
 */
public record Span(@Nullable Instant after, @Nullable Instant upTo) {

	public static Span after(@Nullable Instant moment) {
		return new Span(moment, null);
	}

}
