package org.tally.web.facet;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.facet.date.DateBox;
import org.tally.web.query.Parameter;

/**
 * A facet beside the hits.
 *
 * @param folded whether it is closed until it is asked for
 * @param dates of a box of dates, else null
 * @param view what the search form carries on so that this box looks as it does
 * @param more whether there are values that are not here
 * @param moreHref the full list, in which values are found by name
 */
public record FacetBox(String name, String title, boolean folded, List<FacetGroup> groups, @Nullable DateBox dates,
		List<Parameter> view, boolean more, String moreHref) {

	public FacetBox {
		groups = List.copyOf(groups);
		view = List.copyOf(view);
	}

}
