package org.tally.web.view.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The articles of a span.
 *
 * @param label "May 2017"
 * @param count "12 articles"
 * @param href the search for them
 * @param bar how long the bar of the count is, from 0 to 100
 * @param more how many there are beyond those here, or null
 */
public record Headlines(String label, String count, String href, double bar, List<Line> lines, @Nullable String more) {

	/**
	 * An article.
	 *
	 * @param source publication and day
	 */
	public record Line(String id, String title, String source) {
	}

	public Headlines {
		lines = List.copyOf(lines);
	}

}
