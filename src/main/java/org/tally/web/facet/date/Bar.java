package org.tally.web.facet.date;

import org.jspecify.annotations.Nullable;

/**
 * A day, month or year of the histogram, in the units of its height.
 *
 * @param id the same on every page, so that the focus stays
 * @param span as an address writes it: {@code 2017-05}
 * @param name "May 2017"
 * @param label "May 2017: 12 articles"
 * @param href the search with it chosen, or null where it has no articles
 */
public record Bar(String id, String span, String name, double y, double height, String label, boolean chosen,
		@Nullable String href) {

}
