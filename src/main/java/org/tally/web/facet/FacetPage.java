package org.tally.web.facet;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.query.Parameter;

/**
 * The full list of a facet's values.
 *
 * @param find what the list is narrowed by, or empty
 * @param query what the articles are searched for, or null for all
 * @param up the list that this one is a part of, or null
 * @param upHref where that is
 * @param kept parameters of the query that the form to find a value carries on
 * @param others those that are about the other facets, which the search's form carries on
 * @param cut says that more values are not shown, or null where all are
 */
record FacetPage(String name, String title, String find, String summary, @Nullable String query, @Nullable String up,
		String upHref, List<FacetGroup> groups, List<Parameter> kept, List<Parameter> others, String backHref,
		String action, @Nullable String cut) {

}
