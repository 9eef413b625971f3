package org.tally.web.facet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A facet beside the hits.
 *
 * @param histogram months as bars, or null for the other facets
 * @param more what the link to the full list says, or null where everything is here
 */
public record FacetBox(String name, String title, List<FacetGroup> groups, @Nullable Histogram histogram,
		@Nullable String more, String moreHref) {

	public FacetBox {
		groups = List.copyOf(groups);
	}

}
