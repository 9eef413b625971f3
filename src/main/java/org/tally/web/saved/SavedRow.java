package org.tally.web.saved;

import org.jspecify.annotations.Nullable;

/**
 * A saved query in the list.
 *
 * @param summary its words and choices, or null where its address cannot be read
 * @param fresh how much is new, in words, or null where nothing is
 * @param problem why it cannot be counted, as a sentence, or null
 * @param paused whether that is for its owner to mend
 * @param typed the new name that could not be given, or null
 */
record SavedRow(String id, String name, int revision, @Nullable String summary, @Nullable String fresh,
		@Nullable String problem, boolean paused, String opened, @Nullable String typed) {

}
