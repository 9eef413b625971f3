package org.tally.web.saved;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The list of saved queries.
 *
 * @param message what went wrong with a change, or null
 * @param unsaved a query that could not be saved as it was named, or null
 * @param same id of the one that asks the same, or null
 */
record SavedPage(List<SavedRow> rows, @Nullable String message, @Nullable Unsaved unsaved, @Nullable String same) {

	/**
	 * What a reader sent, to be sent again.
	 */
	record Unsaved(String name, String query) {
	}

}
