package org.tally.web.saved.keep;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.search.MistakeBox;

/**
 * Where the words of a saved query are changed.
 *
 * @param choices the filters it has, which stay
 * @param problem what pauses it or is wrong with the new words, or null
 * @param mistake where in the words it is, or null
 */
record EditPage(String id, String name, int revision, String words, List<String> choices, @Nullable String problem,
		@Nullable MistakeBox mistake) {

}
