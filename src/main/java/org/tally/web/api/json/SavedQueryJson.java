package org.tally.web.api.json;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tally.savedquery.SavedQuery;

/**
 * A saved query.
 *
 * @param query a search's parameters, as they stand in an address
 * @param revision names what a change is made to
 * @param pausedAt since when its owner has it paused, or null
 * @param mistake why it cannot be searched, which pauses it too, or null
 */
public record SavedQueryJson(String id, String name, String query, Instant createdAt, @Nullable Instant openedAt,
		@Nullable Instant seenUpTo, int revision, @Nullable Instant pausedAt, @Nullable String mistake) {

	/**
	 * The saved query as the API gives it.
	 */
	public static SavedQueryJson of(SavedQuery saved, @Nullable String mistake) {
		return new SavedQueryJson(saved.id(), saved.name(), saved.query(), saved.createdAt(), saved.openedAt(),
				saved.seenUpTo(), saved.revision(), saved.pausedAt(), mistake);
	}

}
