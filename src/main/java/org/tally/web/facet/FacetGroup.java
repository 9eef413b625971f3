package org.tally.web.facet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Values that belong together: actors of a kind, places of a country, months of a year.
 *
 * @param label what they have in common, or null where that goes without saying
 */
public record FacetGroup(@Nullable String label, List<FacetOption> options) {

	public FacetGroup {
		options = List.copyOf(options);
	}

}
