package org.tally.search.facet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Counts a facet of times that is not drawn: the spans that are offered, and those that
 * are included.
 */
record SpanCounts(ArticleQuery query, FacetName facet) {

	/** Since yesterday, since last week, since last month. */
	static final List<String> OFFERED = List.of("last-24-hours", "last-7-days", "last-30-days");

	Map<String, Aggregation> requests() {
		List<Query> filters = spans().stream().map((span) -> FacetFilters.anyOf(this.facet, List.of(span))).toList();
		return Map.of(name(),
				AggregationBuilders.filters().filters((buckets) -> buckets.array(filters)).build()._toAggregation());
	}

	/**
	 * Articles by span, but for spans without any.
	 */
	Map<String, Long> read(Map<String, Aggregate> answers) {
		List<FiltersBucket> buckets = answers.get(name()).filters().buckets().array();
		Map<String, Long> counts = new LinkedHashMap<>();
		for (int i = 0; i < buckets.size(); i++) {
			if (buckets.get(i).docCount() > 0) {
				counts.put(spans().get(i), buckets.get(i).docCount());
			}
		}
		return counts;
	}

	private List<String> spans() {
		return Stream.concat(OFFERED.stream(), this.query.selection(this.facet).included().stream())
			.distinct()
			.toList();
	}

	private String name() {
		return this.facet.code() + "-spans";
	}

}
