package org.tally.search.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Named;

/**
 * Which figures of the matching articles are wanted. Of each kind of choice, one of the
 * values; an empty set chooses nothing.
 *
 * @param locations ids of places, as the figures name them
 * @param attributions ids of actors
 * @param minimum least lower bound, or null
 */
public record FigureFilter(Set<FigureType> types, Set<String> locations, Set<String> attributions,
		@Nullable Double minimum) {

	/** Every figure. */
	public static final FigureFilter ALL = new FigureFilter(Set.of(), Set.of(), Set.of(), null);

	public FigureFilter {
		// Sorted: a cursor knows its list by how the choices are written.
		types = Collections.unmodifiableSet(new TreeSet<>(types));
		locations = Collections.unmodifiableSet(new TreeSet<>(locations));
		attributions = Collections.unmodifiableSet(new TreeSet<>(attributions));
	}

	/**
	 * Whether the figure is one of them.
	 */
	public boolean accepts(Figure figure) {
		Double low = figure.bounds().low();
		return (this.types.isEmpty() || this.types.contains(figure.type()))
				&& isOneOf(this.locations, figure.location()) && isOneOf(this.attributions, figure.attribution())
				&& (this.minimum == null || (low != null && low >= this.minimum));
	}

	private static boolean isOneOf(Set<String> ids, @Nullable Named named) {
		return ids.isEmpty() || (named != null && ids.contains(named.id()));
	}

	/**
	 * The same as the engine is asked it, of a figure.
	 */
	Query query() {
		List<Query> filters = new ArrayList<>();
		anyOf(filters, "figures.type",
				this.types.stream().map(FigureType::code).collect(Collectors.toCollection(TreeSet::new)));
		anyOf(filters, "figures.location.id", this.locations);
		anyOf(filters, "figures.attribution.id", this.attributions);
		Double least = this.minimum;
		if (least != null) {
			filters
				.add(QueryBuilders.range().number((range) -> range.field("figures.low").gte(least)).build()._toQuery());
		}
		return filters.isEmpty() ? QueryBuilders.exists().field("figures.type").build()._toQuery()
				: QueryBuilders.bool().filter(filters).build()._toQuery();
	}

	private static void anyOf(List<Query> filters, String field, Set<String> values) {
		if (!values.isEmpty()) {
			List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
			filters.add(QueryBuilders.terms().field(field).terms((of) -> of.value(terms)).build()._toQuery());
		}
	}

}
