package org.tally.search.facet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.jspecify.annotations.Nullable;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Counts a facet of names: the most frequent values and the included ones. Places are
 * counted by the way to them, so that no place comes before one that it lies in.
 *
 * @param size how many values beside the included ones
 * @param within the way to a place whose places alone are counted, or null
 */
record TermCounts(ArticleQuery query, FacetName facet, int size, @Nullable String within) {

	private static final Pattern NOT_LITERAL = Pattern.compile("[^\\w/-]");

	Map<String, Aggregation> requests() {
		Map<String, Aggregation> requests = new LinkedHashMap<>();
		requests.put(counts(), Aggregation.of((agg) -> agg.terms((terms) -> {
			terms.field(listField(this.facet)).size(this.size);
			return (this.within != null) ? terms.include((include) -> include.regexp(literal(this.within) + "/.+"))
					: terms;
		})));
		List<String> included = included();
		if (!included.isEmpty()) {
			requests.put(chosen(),
					AggregationBuilders.terms()
						.field(FacetFilters.field(this.facet))
						.include((include) -> include.terms(included))
						.size(included.size())
						.build()
						._toAggregation());
		}
		return requests;
	}

	/**
	 * Articles by value, the most frequent first, then the included ones not among them.
	 */
	Map<String, Long> read(Map<String, Aggregate> answers) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (StringTermsBucket bucket : answers.get(counts()).sterms().buckets().array()) {
			counts.put(value(this.facet, bucket.key().stringValue()), bucket.docCount());
		}
		if (answers.containsKey(chosen())) {
			for (StringTermsBucket bucket : answers.get(chosen()).sterms().buckets().array()) {
				counts.putIfAbsent(bucket.key().stringValue(), bucket.docCount());
			}
		}
		return counts;
	}

	/**
	 * Whether there are values beyond those asked for.
	 */
	boolean more(Map<String, Aggregate> answers) {
		StringTermsAggregate counts = answers.get(counts()).sterms();
		return counts.sumOtherDocCount() != null && counts.sumOtherDocCount() > 0;
	}

	static String listField(FacetName facet) {
		return (facet == FacetName.PLACE) ? "placePaths" : FacetFilters.field(facet);
	}

	/**
	 * The value that a query carries for what the index lists: of the way to a place, its
	 * end. A place that is not in the gazetteer has no way, and its name may hold a
	 * slash.
	 */
	static String value(FacetName facet, String listed) {
		return (facet == FacetName.PLACE && !listed.startsWith("place:"))
				? listed.substring(listed.lastIndexOf('/') + 1) : listed;
	}

	/** In the engine's regular expressions, every sign may be escaped. */
	private static String literal(String way) {
		return NOT_LITERAL.matcher(way).replaceAll("\\\\$0");
	}

	private List<String> included() {
		return this.query.selection(this.facet)
			.included()
			.stream()
			.filter((value) -> !value.equals(FacetName.NONE))
			.toList();
	}

	private String counts() {
		return this.facet.code() + "-counts";
	}

	private String chosen() {
		return this.facet.code() + "-chosen";
	}

}
