package org.tally.web.saved.keep;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a search is saved.
 *
 * @param summary its words and choices
 * @param parameters what is kept of it
 * @param href back to its articles
 * @param preview what it would have brought lately, or null where it cannot be searched
 * @param mistake what is wrong with it, or null
 * @param others saved queries that it can take the place of
 */
record KeepPage(String summary, String parameters, String href, @Nullable String preview, @Nullable String mistake,
		String suggestedName, List<Other> others) {

	/**
	 * A saved query that may be changed.
	 *
	 * @param value its id and revision
	 */
	record Other(String value, String name) {
	}

}
