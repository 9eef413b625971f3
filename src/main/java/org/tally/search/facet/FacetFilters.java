package org.tally.search.facet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.GeoBox;
import org.tally.search.query.RecentHours;
import org.tally.search.query.Selection;

/**
 * Turns chosen facet values into filters: the values of one facet are alternatives but
 * for pairs of actors, which all hold as the facets do.
 */
public final class FacetFilters {

	private FacetFilters() {
	}

	/**
	 * The field whose values a facet counts.
	 */
	static String field(FacetName facet) {
		return switch (facet) {
			case PUBLISHED -> "publishedAt";
			case ABOUT -> "aboutDates";
			case ADDED -> "indexedAt";
			case FIGURE -> "figureTypes";
			case ACTOR -> "actorIds";
			case KIND -> "actorKinds";
			case TOGETHER -> "actorPairs";
			case PLACE -> "placeIds";
			case AREA -> "placePoints";
			case PUBLICATION -> "publication";
			case LANGUAGE -> "language";
		};
	}

	/**
	 * Every choice of the query.
	 */
	public static Query all(ArticleQuery query) {
		return filter(query.selections());
	}

	private static Query filter(Map<FacetName, Selection> selections) {
		List<Query> filters = new ArrayList<>();
		selections.forEach((facet, selection) -> filters.add(filter(facet, selection)));
		return filters.isEmpty() ? QueryBuilders.matchAll().build()._toQuery()
				: QueryBuilders.bool().filter(filters).build()._toQuery();
	}

	private static Query filter(FacetName facet, Selection selection) {
		BoolQuery.Builder filter = QueryBuilders.bool();
		if (facet == FacetName.TOGETHER) {
			selection.included().forEach((pair) -> filter.filter(anyOf(facet, List.of(pair))));
		}
		else if (!selection.included().isEmpty()) {
			filter.filter(anyOf(facet, List.copyOf(selection.included())));
		}
		if (!selection.excluded().isEmpty()) {
			filter.mustNot(anyOf(facet, List.copyOf(selection.excluded())));
		}
		return filter.build()._toQuery();
	}

	/** The articles that have one of the values. */
	static Query anyOf(FacetName facet, List<String> values) {
		List<Query> alternatives = new ArrayList<>();
		List<FieldValue> terms = new ArrayList<>();
		for (String value : values) {
			if (value.equals(FacetName.NONE)) {
				alternatives.add(without(field(facet)));
			}
			else if (facet.isTime()) {
				within(facet, value).ifPresent(alternatives::add);
			}
			else if (facet == FacetName.AREA) {
				GeoBox.parse(value).ifPresent((box) -> alternatives.add(within(field(facet), box)));
			}
			else {
				terms.add(FieldValue.of(value));
			}
		}
		if (!terms.isEmpty()) {
			alternatives
				.add(QueryBuilders.terms().field(field(facet)).terms((of) -> of.value(terms)).build()._toQuery());
		}
		return QueryBuilders.bool().should(alternatives).minimumShouldMatch("1").build()._toQuery();
	}

	private static Optional<Query> within(FacetName facet, String value) {
		return ((facet == FacetName.ADDED) ? added(value) : Optional.<Query>empty())
			.or(() -> DateSpan.parse(value, LocalDate.now(ZoneOffset.UTC)).map((span) -> within(field(facet), span)));
	}

	/**
	 * Articles that were first indexed in the last hours, if it is hours. They begin with
	 * a minute: within it the engine is asked the same, and answers from its cache.
	 */
	public static Optional<Query> added(String hours) {
		Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
		return RecentHours.parse(hours)
			.map((ago) -> QueryBuilders.range()
				.date((range) -> range.field(field(FacetName.ADDED)).gte(minute.minus(ago).toString()))
				.build()
				._toQuery());
	}

	/**
	 * Articles that have no value of the facet.
	 */
	public static Query without(FacetName facet) {
		return without(field(facet));
	}

	private static Query without(String field) {
		return QueryBuilders.bool().mustNot((not) -> not.exists((exists) -> exists.field(field))).build()._toQuery();
	}

	/**
	 * Articles with a day within the span.
	 * @param field of days, of ranges of days, or of moments, whose days are those of UTC
	 */
	public static Query within(String field, DateSpan span) {
		return QueryBuilders.range().date((range) -> {
			range.field(field);
			if (span.from() != null) {
				range.gte(span.from().toString());
			}
			if (span.to() != null) {
				range.lte(span.to().toString());
			}
			return range;
		}).build()._toQuery();
	}

	private static Query within(String field, GeoBox box) {
		return QueryBuilders.geoBoundingBox()
			.field(field)
			.boundingBox((bounds) -> bounds
				.coords((coords) -> coords.top(box.north()).left(box.west()).bottom(box.south()).right(box.east())))
			.build()
			._toQuery();
	}

}
