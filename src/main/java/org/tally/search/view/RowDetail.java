package org.tally.search.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a row of the table says of an article beyond its hit.
 *
 * @param language ISO 639-1, or {@code und}
 * @param actorIds in text order
 */
public record RowDetail(@Nullable String author, String language, List<String> actorIds) {

	public RowDetail {
		actorIds = List.copyOf(actorIds);
	}

}
