package org.tally.web.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * A parameter that a form carries on unseen.
 */
public record Parameter(String name, String value) {

	/**
	 * Everything the query says but its page and the choices of one facet, and how it is
	 * looked at.
	 * @param without the facet whose choices the form itself shows, or null
	 */
	public static List<Parameter> of(ArticleQuery query, @Nullable FacetName without) {
		List<Parameter> parameters = new ArrayList<>();
		if (!query.text().isEmpty()) {
			parameters.add(new Parameter("q", query.text()));
		}
		query.selections().forEach((facet, selection) -> {
			if (facet != without) {
				selection.included().forEach((value) -> parameters.add(new Parameter(facet.code(), value)));
				selection.excluded()
					.forEach((value) -> parameters.add(new Parameter(ArticleQueryAddress.NOT + facet.code(), value)));
			}
		});
		if (query.sort() != ArticleOrder.RELEVANCE) {
			parameters.add(new Parameter("sort", query.sort().code()));
		}
		parameters.addAll(Presentation.current().parameters());
		return parameters;
	}

}
