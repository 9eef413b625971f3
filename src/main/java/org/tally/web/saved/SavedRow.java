package org.tally.web.saved;

import org.jspecify.annotations.Nullable;

/**
 * A saved query in the list.
 *
 * @param summary its words and choices, or null where its address cannot be read
 * @param fresh how many new articles match, in words, or null where there are none
 * @param problem why they cannot be counted, as a sentence, or null
 * @param typed the new name that could not be given, or null
 */
record SavedRow(String id, String name, int revision, @Nullable String summary, @Nullable String fresh,
		@Nullable String problem, String opened, @Nullable String typed) {

}
