package org.tally.web.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure small enough to stand under a hit.
 *
 * @param number its place among the article's figures, from 1: {@code #figure-3}
 * @param sign the count ({@code ≥ 105})
 * @param noun who or what, where it says more than people
 * @param place where, or null where nobody knows or it is the one place asked for
 * @param note that it is denied or expected, and who says it
 * @param words all of it for the ear and the pointer
 */
public record FigureChip(int number, String sign, String type, @Nullable String noun, @Nullable String place,
		@Nullable String note, String words) {

}
