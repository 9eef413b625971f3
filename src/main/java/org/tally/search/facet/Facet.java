package org.tally.search.facet;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.FacetName;

/**
 * The values of one facet with their counts.
 *
 * @param values the chosen ones first, then by count or, of dates, by day, then the
 * articles that have none
 * @param more whether there are values beyond these
 * @param timeline of dates, to be drawn; null for the other facets and where no article
 * is dated
 */
public record Facet(FacetName name, List<FacetValue> values, boolean more, @Nullable Timeline timeline) {

	public Facet {
		values = List.copyOf(values);
	}

	public Facet(FacetName name, List<FacetValue> values, boolean more) {
		this(name, values, more, null);
	}

}
