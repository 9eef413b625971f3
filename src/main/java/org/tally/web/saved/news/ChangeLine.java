package org.tally.web.saved.news;

import org.jspecify.annotations.Nullable;

/**
 * What became of a figure.
 *
 * @param type what it counts
 * @param before what was claimed, or null where it was added
 * @param after what is claimed, or null where it was taken out
 * @param note who says it, or null
 * @param words all of it for the ear, for mail and for feeds
 * @param href where it stands in the article
 */
public record ChangeLine(String type, @Nullable String before, @Nullable String after, @Nullable String note,
		String words, String href) {

}
