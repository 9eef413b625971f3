package org.tally.search.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * What Elasticsearch is asked about news, and how its counts are read.
 */
final class NewsQueries {

	static final String INDEXED = "indexedAt";

	static final String REVISED = "figuresRevised.at";

	static final FieldType DATE = FieldType.Date;

	private NewsQueries() {
	}

	/** First indexed in the span. */
	static Query fresh(Span span) {
		return within(INDEXED, span.after(), span.upTo());
	}

	/**
	 * Known before the span, and revised in it: the revision of one that is new itself is
	 * part of its being new.
	 */
	static Query revised(Span span) {
		if (span.after() == null) {
			return QueryBuilders.matchNone().build()._toQuery();
		}
		return both(within(REVISED, span.after(), span.upTo()), within(INDEXED, null, span.after()));
	}

	static Query everRevised() {
		return QueryBuilders.exists().field(REVISED).build()._toQuery();
	}

	static Query both(Query one, Query other) {
		return QueryBuilders.bool().filter(one, other).build()._toQuery();
	}

	/**
	 * Articles that have a figure which may reach the threshold; where it happened is
	 * told of the article here, and of the figure by who asks.
	 */
	static Query near(Threshold threshold) {
		List<Query> conditions = new ArrayList<>();
		conditions.add(QueryBuilders.term().field("figures.type").value(threshold.type().code()).build()._toQuery());
		conditions.add(QueryBuilders.range().number((range) -> switch (threshold.comparison()) {
			case AT_LEAST -> range.field("figures.low").gte(threshold.number());
			case AT_MOST -> range.field("figures.high").lte(threshold.number());
		}).build()._toQuery());
		Query figure = QueryBuilders
			.nested((nested) -> nested.path("figures").query((query) -> query.bool((all) -> all.filter(conditions))));
		String place = threshold.place();
		return (place == null) ? figure
				: both(figure, QueryBuilders.term().field("placeIds").value(place).build()._toQuery());
	}

	private static Query within(String field, @Nullable Instant after, @Nullable Instant upTo) {
		return QueryBuilders.range().date((range) -> {
			range.field(field);
			if (after != null) {
				range.gt(after.toString());
			}
			if (upTo != null) {
				range.lte(upTo.toString());
			}
			return range;
		}).build()._toQuery();
	}

	static long total(ResponseBody<?> response) {
		TotalHits total = response.hits().total();
		return (total != null) ? total.value() : 0;
	}

	/** Each two answers are one count; null where one of them failed. */
	static List<@Nullable NewsCount> pairs(List<MultiSearchResponseItem<Void>> answers) {
		List<@Nullable NewsCount> counts = new ArrayList<>();
		for (int i = 0; i + 1 < answers.size(); i += 2) {
			MultiSearchResponseItem<Void> fresh = answers.get(i);
			MultiSearchResponseItem<Void> revised = answers.get(i + 1);
			counts.add((fresh.isResult() && revised.isResult())
					? new NewsCount(total(fresh.result()), total(revised.result())) : null);
		}
		return counts;
	}

}
