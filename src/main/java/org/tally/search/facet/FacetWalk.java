package org.tally.search.facet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * Goes through every value of a facet, page by page in the order of the values.
 */
public final class FacetWalk {

	/** The name of the requests and of their answers. */
	public static final String NAME = "walk";

	/**
	 * The engine gives no more than 65,536 at once; a page is read in some milliseconds.
	 */
	private static final int PAGE = 10_000;

	private final ArticleQuery query;

	private final FacetName facet;

	public FacetWalk(ArticleQuery query, FacetName facet) {
		this.query = query;
		this.facet = facet;
	}

	/**
	 * The request for a page.
	 * @param after the last value of the page before, or nothing
	 */
	public Aggregation page(Map<String, FieldValue> after) {
		Selection selection = this.query.selection(this.facet);
		Selection excluding = new Selection(Set.of(), selection.excluded());
		CompositeAggregationSource source = CompositeAggregationSource
			.of((of) -> of.terms((terms) -> terms.field(TermCounts.listField(this.facet))));
		return Aggregation.of((agg) -> agg.filter(FacetFilters.all(this.query.with(this.facet, excluding)))
			.aggregations(NAME, (walk) -> walk.composite((composite) -> {
				composite.size(PAGE).sources(List.of(Map.of(NAME, source)));
				return after.isEmpty() ? composite : composite.after(after);
			})));
	}

	/**
	 * The value that a query carries for what was found.
	 */
	public String value(CompositeBucket bucket) {
		return TermCounts.value(this.facet, bucket.key().get(NAME).stringValue());
	}

}
