package org.tally.search.news;

import java.util.List;

/**
 * What is new to a query, the latest first; the lists may hold fewer than there are.
 *
 * @param count all there are
 */
public record News(NewsCount count, List<Arrival> arrivals, List<Revision> revisions) {

	/** Nothing new. */
	public static final News NONE = new News(NewsCount.NONE, List.of(), List.of());

	public News {
		arrivals = List.copyOf(arrivals);
		revisions = List.copyOf(revisions);
	}

}
