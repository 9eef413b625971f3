package org.tally.web.search.hit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The near copies that a hit stands for.
 *
 * @param label how many, in words
 * @param more how many are not listed, in words, or null
 */
public record CopyList(String label, List<Line> lines, @Nullable String more) {

	public CopyList {
		lines = List.copyOf(lines);
	}

	/**
	 * One of them.
	 *
	 * @param source publication and day
	 */
	public record Line(String id, String title, String source) {
	}

}
