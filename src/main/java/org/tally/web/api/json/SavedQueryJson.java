package org.tally.web.api.json;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tally.savedquery.SavedQuery;

/**
 * A saved query.
 *
 * @param query a search's parameters, as they stand in an address
 * @param revision names what a change is made to
 */
public record SavedQueryJson(String id, String name, String query, Instant createdAt, @Nullable Instant openedAt,
		@Nullable Instant seenUpTo, int revision) {

	/**
	 * The saved query as the API gives it.
	 */
	public static SavedQueryJson of(SavedQuery saved) {
		return new SavedQueryJson(saved.id(), saved.name(), saved.query(), saved.createdAt(), saved.openedAt(),
				saved.seenUpTo(), saved.revision());
	}

}
