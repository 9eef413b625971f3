package org.tally.search.thing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleMetricAggregateBase;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is counted over the articles on a thing, and reads the answers.
 */
final class ThingCounts {

	/**
	 * A country's places; the tail of a longer list is named in a handful of articles.
	 */
	private static final int MOST_WITHIN = 2_000;

	/** Enough to be left with some when a place's surroundings are taken out. */
	private static final int COMPANIONS = 80;

	private static final String FIRST = "first";

	private static final String LAST = "last";

	private static final String MONTHS = "months";

	private static final String UNDATED = "undated";

	static final String ACTORS = "actorIds";

	static final String PLACES = "placeIds";

	static final String PUBLICATIONS = "publication";

	private static final String WITHIN = "placePaths";

	private final Map<String, Aggregate> answers;

	ThingCounts(Map<String, Aggregate> answers) {
		this.answers = answers;
	}

	/**
	 * The requests.
	 * @param path of the place whose parts are counted, or null
	 */
	static Map<String, Aggregation> requests(@Nullable String path) {
		Map<String, Aggregation> requests = new HashMap<>();
		requests.put(FIRST, AggregationBuilders.min().field("publishedAt").build()._toAggregation());
		requests.put(LAST, AggregationBuilders.max().field("publishedAt").build()._toAggregation());
		requests.put(UNDATED, AggregationBuilders.missing().field("publishedAt").build()._toAggregation());
		requests.put(MONTHS,
				AggregationBuilders.dateHistogram()
					.field("publishedAt")
					.calendarInterval(CalendarInterval.Month)
					.minDocCount(1)
					.build()
					._toAggregation());
		for (String field : List.of(ACTORS, PLACES, PUBLICATIONS)) {
			requests.put(field, AggregationBuilders.terms().field(field).size(COMPANIONS).build()._toAggregation());
		}
		if (path != null) {
			requests.put(WITHIN,
					AggregationBuilders.terms()
						.field(WITHIN)
						.include((include) -> include.regexp(literal(path) + "/.+"))
						.size(MOST_WITHIN)
						.build()
						._toAggregation());
		}
		return requests;
	}

	/** What else stands in an id of a place that is not listed means itself. */
	private static String literal(String path) {
		return path.replaceAll("[^\\p{L}\\p{N}/:_ -]", "\\\\$0");
	}

	@Nullable LocalDate first() {
		return day(this.answers.get(FIRST).min());
	}

	@Nullable LocalDate last() {
		return day(this.answers.get(LAST).max());
	}

	long undated() {
		return this.answers.get(UNDATED).missing().docCount();
	}

	SortedMap<YearMonth, Long> months() {
		SortedMap<YearMonth, Long> months = new TreeMap<>();
		for (DateHistogramBucket bucket : this.answers.get(MONTHS).dateHistogram().buckets().array()) {
			months.put(YearMonth.from(Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC)), bucket.docCount());
		}
		return months;
	}

	/**
	 * The values of a field, the most frequent first.
	 */
	List<Companion> most(String field, int size, Predicate<String> which) {
		return buckets(field).stream().filter((companion) -> which.test(companion.id())).limit(size).toList();
	}

	/**
	 * Ids of the places that lie in the place of that path, however deep.
	 */
	List<String> within() {
		return this.answers.containsKey(WITHIN) ? buckets(WITHIN).stream().map(ThingCounts::end).distinct().toList()
				: List.of();
	}

	/**
	 * The places right within the place of that path.
	 */
	List<Companion> parts(String path, int size) {
		List<Companion> parts = new ArrayList<>();
		for (Companion each : buckets(WITHIN)) {
			if (parts.size() < size && each.id().indexOf('/', path.length() + 1) < 0) {
				parts.add(new Companion(end(each), each.articles()));
			}
		}
		return parts;
	}

	private static String end(Companion path) {
		return path.id().substring(path.id().lastIndexOf('/') + 1);
	}

	private List<Companion> buckets(String name) {
		List<Companion> companions = new ArrayList<>();
		for (StringTermsBucket bucket : this.answers.get(name).sterms().buckets().array()) {
			companions.add(new Companion(bucket.key().stringValue(), bucket.docCount()));
		}
		return companions;
	}

	/** Of no dates the client gives 0, which would be 1970; only its text is left out. */
	private static @Nullable LocalDate day(SingleMetricAggregateBase metric) {
		Double millis = metric.value();
		return (millis != null && metric.valueAsString() != null)
				? LocalDate.ofInstant(Instant.ofEpochMilli(millis.longValue()), ZoneOffset.UTC) : null;
	}

}
