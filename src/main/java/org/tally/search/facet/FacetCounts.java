package org.tally.search.facet;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * Asks for a facet's counts and reads the answer.
 */
public final class FacetCounts {

	private static final String COUNTS = "counts";

	private static final String CHOSEN = "chosen";

	private static final String DISTINCT = "distinct";

	/** Below this the number of distinct values is exact enough to be shown. */
	private static final int PRECISION = 3_000;

	private FacetCounts() {
	}

	/**
	 * The request for one facet.
	 * @param size how many values beside the chosen ones
	 */
	public static Aggregation request(ArticleQuery query, FacetName facet, int size) {
		return Aggregation.of((agg) -> agg.filter(FacetFilters.allBut(query, facet))
			.aggregations(counts(query.selection(facet), facet, size)));
	}

	private static Map<String, Aggregation> counts(Selection selection, FacetName facet, int size) {
		String field = FacetFilters.field(facet);
		if (facet.isDate()) {
			return Map.of(COUNTS,
					AggregationBuilders.dateHistogram()
						.field(field)
						.calendarInterval(CalendarInterval.Month)
						.minDocCount(1)
						.build()
						._toAggregation());
		}
		Map<String, Aggregation> counts = new LinkedHashMap<>();
		counts.put(COUNTS, AggregationBuilders.terms().field(field).size(size).build()._toAggregation());
		counts.put(DISTINCT,
				AggregationBuilders.cardinality().field(field).precisionThreshold(PRECISION).build()._toAggregation());
		if (!selection.isEmpty()) {
			counts.put(CHOSEN,
					AggregationBuilders.terms()
						.field(field)
						.include((include) -> include.terms(selection.values().toList()))
						.size((int) selection.values().count())
						.build()
						._toAggregation());
		}
		return counts;
	}

	/**
	 * The facet that the answer to {@link #request} gives.
	 */
	public static Facet read(Aggregate answer, ArticleQuery query, FacetName facet) {
		Map<String, Aggregate> answers = answer.filter().aggregations();
		Map<String, Long> counts = new LinkedHashMap<>();
		if (facet.isDate()) {
			for (DateHistogramBucket bucket : answers.get(COUNTS).dateHistogram().buckets().array()) {
				counts.put(YearMonth.from(Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC)).toString(),
						bucket.docCount());
			}
		}
		else {
			for (StringTermsBucket bucket : answers.get(COUNTS).sterms().buckets().array()) {
				counts.put(bucket.key().stringValue(), bucket.docCount());
			}
			if (answers.containsKey(CHOSEN)) {
				for (StringTermsBucket bucket : answers.get(CHOSEN).sterms().buckets().array()) {
					counts.put(bucket.key().stringValue(), bucket.docCount());
				}
			}
		}
		List<FacetValue> values = values(counts, query.selection(facet), facet);
		long distinct = answers.containsKey(DISTINCT) ? answers.get(DISTINCT).cardinality().value() : counts.size();
		return new Facet(facet, values, Math.max(0, distinct - counts.size()));
	}

	private static List<FacetValue> values(Map<String, Long> counts, Selection selection, FacetName facet) {
		List<FacetValue> chosen = new ArrayList<>();
		selection.values()
			.forEach((value) -> chosen.add(new FacetValue(value, counts.getOrDefault(value, 0L),
					selection.included().contains(value) ? FacetValue.State.INCLUDED : FacetValue.State.EXCLUDED)));
		List<FacetValue> open = new ArrayList<>();
		counts.forEach((value, count) -> {
			if (selection.values().noneMatch(value::equals)) {
				open.add(new FacetValue(value, count, FacetValue.State.OPEN));
			}
		});
		List<FacetValue> values = new ArrayList<>(chosen);
		values.addAll(open);
		if (facet.isDate()) {
			values.sort(Comparator.comparing(FacetValue::value));
		}
		return values;
	}

}
