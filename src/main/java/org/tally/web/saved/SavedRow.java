package org.tally.web.saved;

import org.jspecify.annotations.Nullable;

/**
 * A saved query in the list.
 *
 * @param summary its words and choices, empty where they are its name, or null where its
 * address cannot be read
 * @param fresh how much is new, in words, or null where nothing is
 * @param problem why it cannot be counted, as a sentence, or null
 * @param unreadable whether that is for its owner to mend, which pauses it
 * @param paused since when its owner has it paused, as a sentence, or null
 * @param typed the new name that could not be given, or null
 */
record SavedRow(String id, String name, int revision, @Nullable String summary, @Nullable String fresh,
		@Nullable String problem, boolean unreadable, @Nullable String paused, String opened, @Nullable String typed) {

}
