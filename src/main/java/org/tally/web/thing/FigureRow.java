package org.tally.web.thing;

import org.jspecify.annotations.Nullable;

/**
 * A figure in a list.
 *
 * @param sign the count as it is set large ({@code ≥ 105})
 * @param claim the whole of it in words
 * @param facts where, when and who says it, as far as known
 * @param source publication and day of the article
 */
record FigureRow(String sign, String label, String claim, String href, @Nullable String facts, String article,
		String source) {

}
