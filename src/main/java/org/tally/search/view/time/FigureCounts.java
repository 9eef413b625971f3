package org.tally.search.view.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StatsAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Quantifier;
import org.tally.search.query.DateSpan;
import org.tally.search.view.time.Timeline.Point;
import org.tally.search.view.time.Timeline.Series;

/**
 * Asks what numbers a type's figures state in each span, and reads the answer. A figure
 * counts where its days lie within the span: "in May" says nothing of a day.
 */
public final class FigureCounts {

	private static final String STATED = "stated";

	private static final String SPANS = "spans";

	private static final String ARTICLES = "articles";

	private static final List<String> ENDS = List.of("low", "high");

	private FigureCounts() {
	}

	public static Aggregation request(FigureType type, TimeAxis axis) {
		List<Query> within = axis.spans().stream().map(FigureCounts::within).toList();
		Aggregation spans = Aggregation
			.of((agg) -> agg.filters((filters) -> filters.filters((of) -> of.array(within))).aggregations(metrics()));
		Aggregation stated = Aggregation.of((agg) -> agg.filter(stated(type)).aggregations(SPANS, spans));
		return Aggregation.of((agg) -> agg.nested((nested) -> nested.path("figures")).aggregations(STATED, stated));
	}

	private static Map<String, Aggregation> metrics() {
		Map<String, Aggregation> metrics = new HashMap<>();
		metrics.put(ARTICLES, Aggregation.of((agg) -> agg.reverseNested((reverse) -> reverse)));
		for (String end : ENDS) {
			metrics.put(end, AggregationBuilders.stats().field("figures." + end).build()._toAggregation());
		}
		return metrics;
	}

	private static Query stated(FigureType type) {
		return QueryBuilders.bool((bool) -> bool
			.filter(is("type", type.code()), is("status", FigureStatus.REPORTED.code()),
					is("basis", Basis.EVENT.code()), QueryBuilders.exists((exists) -> exists.field("figures.date")))
			.mustNot(is("quantifier", Quantifier.VAGUE.code())));
	}

	private static Query is(String field, String code) {
		return QueryBuilders.term((term) -> term.field("figures." + field).value(code));
	}

	private static Query within(DateSpan span) {
		return QueryBuilders.range((range) -> range.date((date) -> date.field("figures.date")
			.gte(String.valueOf(span.from()))
			.lte(String.valueOf(span.to()))
			.relation(RangeRelation.Within)));
	}

	public static Series read(FigureType type, TimeAxis axis, Aggregate answer) {
		var stated = answer.nested().aggregations().get(STATED).filter();
		List<FiltersBucket> buckets = stated.aggregations().get(SPANS).filters().buckets().array();
		List<Point> points = new ArrayList<>();
		long placed = 0;
		for (int i = 0; i < buckets.size(); i++) {
			FiltersBucket bucket = buckets.get(i);
			placed += bucket.docCount();
			StatsAggregate lows = bucket.aggregations().get(ENDS.get(0)).stats();
			StatsAggregate highs = bucket.aggregations().get(ENDS.get(1)).stats();
			Double low = first(lows.count() > 0 ? lows.min() : null, highs.count() > 0 ? highs.min() : null);
			Double high = higher(lows.count() > 0 ? lows.max() : null, highs.count() > 0 ? highs.max() : null);
			if (low != null && high != null) {
				points.add(new Point(axis.spans().get(i), Math.min(low, high), high, bucket.docCount(),
						bucket.aggregations().get(ARTICLES).reverseNested().docCount()));
			}
		}
		return new Series(type, points, stated.docCount() - placed);
	}

	private static @Nullable Double first(@Nullable Double low, @Nullable Double high) {
		return (low == null) ? high : low;
	}

	private static @Nullable Double higher(@Nullable Double low, @Nullable Double high) {
		return (low == null) ? high : (high == null) ? low : Double.valueOf(Math.max(low, high));
	}

}
