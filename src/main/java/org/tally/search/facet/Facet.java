package org.tally.search.facet;

import java.util.List;
import org.tally.search.query.FacetName;

/**
 * The values of one facet with their counts.
 *
 * @param values the chosen ones first, then by count
 * @param more how many values there are beyond these, or fewer than that where the index
 * only estimates
 */
public record Facet(FacetName name, List<FacetValue> values, long more) {

	public Facet {
		values = List.copyOf(values);
	}

	public boolean hasSelection() {
		return this.values.stream().anyMatch((value) -> value.state() != FacetValue.State.OPEN);
	}

}
