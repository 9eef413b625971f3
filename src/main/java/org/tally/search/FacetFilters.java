package org.tally.search;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;

/**
 * Turns chosen facet values into filters: the values of one facet are alternatives, the
 * facets all hold.
 */
final class FacetFilters {

	private FacetFilters() {
	}

	/**
	 * The field whose values a facet counts.
	 */
	static String field(FacetName facet) {
		return switch (facet) {
			case ACTOR -> "actorIds";
			case PLACE -> "placeIds";
			case PUBLICATION -> "publication";
			case FIGURE -> "figureTypes";
			case MONTH -> "publishedAt";
		};
	}

	/**
	 * Every choice of the query.
	 */
	static Query all(ArticleQuery query) {
		return filter(query.selections());
	}

	/**
	 * Every choice but those of one facet, whose own counts they must not shrink.
	 */
	static Query allBut(ArticleQuery query, FacetName facet) {
		return all(query.with(facet, Selection.NONE));
	}

	private static Query filter(Map<FacetName, Selection> selections) {
		List<Query> filters = new ArrayList<>();
		selections.forEach((facet, selection) -> filters.add(filter(facet, selection)));
		return filters.isEmpty() ? QueryBuilders.matchAll().build()._toQuery()
				: QueryBuilders.bool().filter(filters).build()._toQuery();
	}

	private static Query filter(FacetName facet, Selection selection) {
		BoolQuery.Builder filter = QueryBuilders.bool();
		if (!selection.included().isEmpty()) {
			filter.filter(anyOf(facet, List.copyOf(selection.included())));
		}
		if (!selection.excluded().isEmpty()) {
			filter.mustNot(anyOf(facet, List.copyOf(selection.excluded())));
		}
		return filter.build()._toQuery();
	}

	private static Query anyOf(FacetName facet, List<String> values) {
		if (facet == FacetName.MONTH) {
			return QueryBuilders.bool()
				.should(values.stream().flatMap((value) -> month(value).stream()).map(FacetFilters::within).toList())
				.minimumShouldMatch("1")
				.build()
				._toQuery();
		}
		return QueryBuilders.terms()
			.field(field(facet))
			.terms((terms) -> terms.value(values.stream().map(FieldValue::of).toList()))
			.build()
			._toQuery();
	}

	/**
	 * The month of an address, if it is one: addresses are typed by people too.
	 */
	static Optional<YearMonth> month(String value) {
		try {
			return Optional.of(YearMonth.parse(value));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Query within(YearMonth month) {
		return QueryBuilders.range()
			.date((range) -> range.field(field(FacetName.MONTH))
				.gte(month.atDay(1).toString())
				.lte(month.atEndOfMonth().toString()))
			.build()
			._toQuery();
	}

}
