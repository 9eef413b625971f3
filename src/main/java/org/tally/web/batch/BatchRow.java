package org.tally.web.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One query of many with its answer.
 *
 * @param number of its line in the list, from 1
 * @param count in words, or null where there is no answer
 * @param nothing whether no article matches
 * @param problem what to change in the query, or that it was not answered; or null
 */
record BatchRow(int number, String query, String href, @Nullable String count, boolean nothing, List<Hit> first,
		@Nullable String problem) {

	/**
	 * One of its first hits.
	 */
	record Hit(String id, String title) {
	}

	BatchRow {
		first = List.copyOf(first);
	}

}
