package org.tally.search.facet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Counts a facet of dates: bars for drawing, and the spans that are chosen or offered.
 */
final class DateCounts {

	/** Offered by name, for who follows the news. */
	static final List<String> QUICK = List.of("last-30-days", "last-12-months");

	private static final String SPANS = "-spans";

	private final FacetName facet;

	private final DateFrame frame;

	private final List<String> spans;

	DateCounts(ArticleQuery query, FacetName facet, LocalDate today) {
		this.facet = facet;
		this.frame = DateFrame.of(query.selection(facet), today);
		Stream<String> included = query.selection(facet)
			.included()
			.stream()
			.filter((value) -> !value.equals(FacetName.NONE));
		this.spans = Stream.of(included, QUICK.stream(), ends().stream())
			.flatMap((values) -> values)
			.distinct()
			.toList();
	}

	/** What lies on either side of the frame. */
	private List<String> ends() {
		return Stream.of(Timeline.before(this.frame.from()), Timeline.after(this.frame.to()))
			.flatMap(Stream::ofNullable)
			.toList();
	}

	Map<String, Aggregation> requests() {
		Map<String, Aggregation> requests = new LinkedHashMap<>();
		List<Query> filters = this.spans.stream().map((span) -> FacetFilters.anyOf(this.facet, List.of(span))).toList();
		requests.put(this.facet.code() + SPANS,
				AggregationBuilders.filters().filters((buckets) -> buckets.array(filters)).build()._toAggregation());
		for (DateUnit unit : this.frame.units()) {
			requests.put(name(unit), bars(unit));
		}
		return requests;
	}

	/** In milliseconds, since the year after 9999 has no other form. */
	private Aggregation bars(DateUnit unit) {
		return AggregationBuilders.dateHistogram()
			.field(FacetFilters.field(this.facet))
			.calendarInterval(switch (unit) {
				case DAY -> CalendarInterval.Day;
				case MONTH -> CalendarInterval.Month;
				case YEAR -> CalendarInterval.Year;
			})
			.format("epoch_millis")
			.hardBounds((bounds) -> bounds.min(millis(this.frame.from())).max(millis(this.frame.to().plusDays(1))))
			.minDocCount(1)
			.build()
			._toAggregation();
	}

	private static FieldDateMath millis(LocalDate day) {
		return FieldDateMath
			.of((math) -> math.expr(String.valueOf(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())));
	}

	private String name(DateUnit unit) {
		return this.facet.code() + "-" + unit;
	}

	/** Articles by span. */
	private Map<String, Long> spans(Map<String, Aggregate> answers) {
		List<FiltersBucket> buckets = answers.get(this.facet.code() + SPANS).filters().buckets().array();
		Map<String, Long> counts = new LinkedHashMap<>();
		for (int i = 0; i < this.spans.size(); i++) {
			counts.put(this.spans.get(i), buckets.get(i).docCount());
		}
		return counts;
	}

	/**
	 * The counts of the included spans.
	 */
	Map<String, Long> included(Map<String, Aggregate> answers, ArticleQuery query) {
		Map<String, Long> counts = new LinkedHashMap<>();
		spans(answers).forEach((span, count) -> {
			if (query.selection(this.facet).included().contains(span)) {
				counts.put(span, count);
			}
		});
		return counts;
	}

	/**
	 * The bars, or null where there is nothing to draw and nothing was chosen.
	 */
	@Nullable Timeline timeline(Map<String, Aggregate> answers) {
		Map<String, Long> counts = spans(answers);
		long earlier = counts.getOrDefault(String.valueOf(Timeline.before(this.frame.from())), 0L);
		long later = counts.getOrDefault(String.valueOf(Timeline.after(this.frame.to())), 0L);
		Map<String, Long> quick = new LinkedHashMap<>();
		QUICK.forEach((span) -> quick.put(span, counts.getOrDefault(span, 0L)));
		for (DateUnit unit : this.frame.units()) {
			TreeMap<LocalDate, Long> bars = bars(answers, unit);
			LocalDate from = this.frame.openFrom() && !bars.isEmpty() ? bars.firstKey() : this.frame.from();
			LocalDate to = this.frame.openTo() && !bars.isEmpty() ? unit.last(bars.lastKey()) : this.frame.to();
			if (unit == DateUnit.MONTH && unit.touched(from, to) < Timeline.FEWEST_MONTHS) {
				from = this.frame.openFrom() ? DateUnit.YEAR.first(from) : from;
				to = this.frame.openTo() ? DateUnit.YEAR.last(to) : to;
			}
			if (unit.touched(from, to) <= Timeline.MOST_BARS) {
				boolean nothing = bars.isEmpty() && earlier + later == 0 && this.frame.openFrom();
				return nothing ? null : new Timeline(unit, from, to, bars, earlier, later, quick);
			}
		}
		throw new IllegalStateException("No unit has few enough bars for " + this.frame);
	}

	private TreeMap<LocalDate, Long> bars(Map<String, Aggregate> answers, DateUnit unit) {
		TreeMap<LocalDate, Long> bars = new TreeMap<>();
		for (DateHistogramBucket bucket : answers.get(name(unit)).dateHistogram().buckets().array()) {
			LocalDate first = LocalDate.ofInstant(Instant.ofEpochMilli(bucket.key()), ZoneOffset.UTC);
			if (!first.isBefore(this.frame.from()) && !first.isAfter(this.frame.to())) {
				bars.put(first, bucket.docCount());
			}
		}
		return bars;
	}

}
