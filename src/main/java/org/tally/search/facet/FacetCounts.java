package org.tally.search.facet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * Asks for a facet's counts and reads the answer. One rule holds for every count: it is
 * the number of articles that the search gives when the value is the only one included of
 * its facet, while the other facets' choices and what else is excluded of this one stay.
 */
public final class FacetCounts {

	private final ArticleQuery query;

	private final FacetName facet;

	private final @Nullable DateCounts dates;

	private final @Nullable SpanCounts spans;

	private final @Nullable TermCounts terms;

	/**
	 * The counts of a facet.
	 * @param size how many values beside the chosen ones; dates have their own bound
	 */
	public FacetCounts(ArticleQuery query, FacetName facet, int size) {
		this(query, facet, size, null);
	}

	/**
	 * The counts of the places within one.
	 * @param way to the place from its country: {@code iq/iq-ninawa}; null for all
	 */
	public FacetCounts(ArticleQuery query, FacetName facet, int size, @Nullable String way) {
		this.query = query;
		this.facet = facet;
		this.dates = facet.isDate() ? new DateCounts(query, facet, LocalDate.now(ZoneOffset.UTC)) : null;
		this.spans = (facet.isTime() && !facet.isDate()) ? new SpanCounts(query, facet) : null;
		this.terms = facet.isTime() ? null : new TermCounts(query, facet, size, way);
	}

	/**
	 * Whether the counts are of the articles that the whole query finds, so that
	 * {@link #inner} can stand where those are counted anyway.
	 */
	public boolean isOfMatching() {
		return this.query.selection(this.facet).isEmpty();
	}

	/**
	 * The requests where {@link #isOfMatching} does not hold, for the whole search.
	 */
	public Map<String, Aggregation> outer() {
		Selection excluding = new Selection(Set.of(), selection().excluded());
		Map<String, Aggregation> requests = new LinkedHashMap<>();
		requests.put(this.facet.code(), Aggregation
			.of((agg) -> agg.filter(FacetFilters.all(this.query.with(this.facet, excluding))).aggregations(inner())));
		if (!selection().excluded().isEmpty()) {
			List<Query> without = selection().excluded().stream().map(this::only).toList();
			requests.put(excluded(),
					AggregationBuilders.filters().filters((keys) -> keys.array(without)).build()._toAggregation());
		}
		return requests;
	}

	/** The search in which an excluded value is included instead. */
	private Query only(String excluded) {
		Selection without = selection().without(excluded);
		return FacetFilters.all(this.query.with(this.facet, new Selection(Set.of(excluded), without.excluded())));
	}

	/**
	 * The requests below a filter for the articles that are counted.
	 */
	public Map<String, Aggregation> inner() {
		Map<String, Aggregation> requests = new LinkedHashMap<>();
		if (this.dates != null) {
			requests.putAll(this.dates.requests());
		}
		if (this.spans != null) {
			requests.putAll(this.spans.requests());
		}
		if (this.terms != null) {
			requests.putAll(this.terms.requests());
		}
		requests.put(none(),
				Aggregation.of((agg) -> agg.filter(FacetFilters.anyOf(this.facet, List.of(FacetName.NONE)))));
		return requests;
	}

	/**
	 * Reads the answers.
	 * @param outer of the whole search
	 * @param matching of the articles that the query finds
	 */
	public Facet read(Map<String, Aggregate> outer, Map<String, Aggregate> matching) {
		Map<String, Aggregate> inner = isOfMatching() ? matching : outer.get(this.facet.code()).filter().aggregations();
		Map<String, Long> chosen = new LinkedHashMap<>();
		Map<String, Long> open = new LinkedHashMap<>();
		Timeline timeline = null;
		boolean more = false;
		if (this.dates != null) {
			chosen.putAll(this.dates.included(inner, this.query));
			timeline = this.dates.timeline(inner);
			if (timeline != null) {
				DateUnit unit = timeline.unit();
				timeline.counts().forEach((first, count) -> open.put(unit.value(first), count));
			}
		}
		if (this.spans != null) {
			open.putAll(this.spans.read(inner));
		}
		if (this.terms != null) {
			open.putAll(this.terms.read(inner));
			more = this.terms.more(inner);
		}
		long none = inner.get(none()).filter().docCount();
		if (none > 0) {
			open.put(FacetName.NONE, none);
		}
		chosen.putAll(excluded(outer));
		return new Facet(this.facet, values(chosen, open), more, timeline);
	}

	private Map<String, Long> excluded(Map<String, Aggregate> outer) {
		Map<String, Long> counts = new LinkedHashMap<>();
		if (!selection().excluded().isEmpty()) {
			List<FiltersBucket> buckets = outer.get(excluded()).filters().buckets().array();
			List<String> values = List.copyOf(selection().excluded());
			for (int i = 0; i < values.size(); i++) {
				counts.put(values.get(i), buckets.get(i).docCount());
			}
		}
		return counts;
	}

	/**
	 * The chosen first, in the order of the address; the articles without a value last.
	 */
	private List<FacetValue> values(Map<String, Long> chosen, Map<String, Long> open) {
		List<FacetValue> values = new ArrayList<>();
		selection().included()
			.forEach((value) -> values
				.add(new FacetValue(value, chosen.getOrDefault(value, open.getOrDefault(value, 0L)), State.INCLUDED)));
		selection().excluded()
			.forEach((value) -> values.add(new FacetValue(value, chosen.getOrDefault(value, 0L), State.EXCLUDED)));
		open.forEach((value, count) -> {
			if (selection().values().noneMatch(value::equals)) {
				values.add(new FacetValue(value, count, State.OPEN));
			}
		});
		return values;
	}

	private Selection selection() {
		return this.query.selection(this.facet);
	}

	private String excluded() {
		return this.facet.code() + "-excluded";
	}

	private String none() {
		return this.facet.code() + "-none";
	}

}
