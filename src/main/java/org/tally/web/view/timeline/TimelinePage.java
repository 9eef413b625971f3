package org.tally.web.view.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The timeline view.
 *
 * @param undated says how many articles have no date, or null
 * @param undatedHref the search for them
 */
public record TimelinePage(List<Strip> strips, List<Headlines> spans, @Nullable String undated, String undatedHref) {

	public TimelinePage {
		strips = List.copyOf(strips);
		spans = List.copyOf(spans);
	}

}
