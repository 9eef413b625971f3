package org.tally.search.suggest;

import java.util.Comparator;
import java.util.List;

/**
 * Another text for a part of a query.
 *
 * @param start where the part begins
 * @param end where it ends, exclusive
 */
record Change(int start, int end, String text) {

	/**
	 * The query after the changes, none of which overlap.
	 */
	static String apply(String query, List<Change> changes) {
		StringBuilder changed = new StringBuilder(query);
		// From the end, so that the other places stay where they are.
		changes.stream()
			.sorted(Comparator.comparingInt(Change::start).reversed())
			.forEach((change) -> changed.replace(change.start(), change.end(), change.text()));
		return changed.toString();
	}

}
