package org.tally.search;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.SingleMetricAggregateBase;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import org.jspecify.annotations.Nullable;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetCounts;
import org.tally.search.facet.FacetFilters;
import org.tally.search.hit.CollapsedCopies;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * What is counted beside the hits of a query: facets, publications, months, texts.
 */
final class ResultCounts {

	/** What fits beside the hits without scrolling past them. */
	private static final int FACET_VALUES = 10;

	/** Types and kinds are few; all of them are given. */
	private static final int CODES = 30;

	/** Countries with the places in them, to be opened branch by branch. */
	private static final int PLACE_VALUES = 400;

	private static final String MATCHING = "matching";

	private static final String PUBLICATIONS = "publications";

	private static final String TEXTS = "texts";

	private static final String FIRST = "first";

	private static final String LAST = "last";

	private final ArticleQuery query;

	private final boolean collapsed;

	private final List<FacetCounts> facets;

	/**
	 * The counts of a query.
	 * @param collapsed whether near copies are one hit
	 */
	ResultCounts(ArticleQuery query, boolean collapsed) {
		this.query = query;
		this.collapsed = collapsed;
		this.facets = FacetName.listed().stream().map((facet) -> new FacetCounts(query, facet, size(facet))).toList();
	}

	/**
	 * What the matching articles have in common is counted below one filter, which is
	 * left out where nothing is chosen.
	 */
	Map<String, Aggregation> requests() {
		Map<String, Aggregation> matching = new HashMap<>();
		matching.put(PUBLICATIONS, cardinality("publication"));
		matching.put(FIRST, AggregationBuilders.min().field("publishedAt").build()._toAggregation());
		matching.put(LAST, AggregationBuilders.max().field("publishedAt").build()._toAggregation());
		if (this.collapsed) {
			matching.put(TEXTS, cardinality(CollapsedCopies.FIELD));
		}
		Map<String, Aggregation> all = new HashMap<>();
		for (FacetCounts facet : this.facets) {
			if (facet.isOfMatching()) {
				matching.putAll(facet.inner());
			}
			else {
				all.putAll(facet.outer());
			}
		}
		if (this.query.selections().isEmpty()) {
			return matching;
		}
		all.put(MATCHING, Aggregation.of((agg) -> agg.filter(FacetFilters.all(this.query)).aggregations(matching)));
		return all;
	}

	private static Aggregation cardinality(String field) {
		return AggregationBuilders.cardinality().field(field).build()._toAggregation();
	}

	private static int size(FacetName facet) {
		return switch (facet) {
			case FIGURE, KIND -> CODES;
			case PLACE -> PLACE_VALUES;
			default -> FACET_VALUES;
		};
	}

	/**
	 * The result that the answer gives, but for its hits.
	 */
	SearchResult read(SearchResponse<?> response) {
		Map<String, Aggregate> all = response.aggregations();
		Map<String, Aggregate> matching = this.query.selections().isEmpty() ? all
				: all.get(MATCHING).filter().aggregations();
		Map<FacetName, Facet> read = new EnumMap<>(FacetName.class);
		this.facets.stream()
			.map((facet) -> facet.read(all, matching))
			.forEach((facet) -> read.put(facet.name(), facet));
		TotalHits totalHits = total(response);
		return new SearchResult(totalHits, List.of(), read, matching.get(PUBLICATIONS).cardinality().value(),
				month(matching.get(FIRST).min()), month(matching.get(LAST).max()),
				this.collapsed ? texts(matching.get(TEXTS).cardinality().value(), totalHits) : totalHits.value());
	}

	static TotalHits total(SearchResponse<?> response) {
		co.elastic.clients.elasticsearch.core.search.TotalHits total = response.hits().total();
		return (total != null) ? new TotalHits(total.value(), total.relation() == TotalHitsRelation.Eq)
				: new TotalHits(0, true);
	}

	/** The engine's count errs by a few in a hundred where there are many thousands. */
	private static long texts(long counted, TotalHits total) {
		return total.exact() ? Math.min(counted, total.value()) : counted;
	}

	private static @Nullable YearMonth month(SingleMetricAggregateBase metric) {
		Instant moment = moment(metric);
		return (moment != null) ? YearMonth.from(moment.atZone(ZoneOffset.UTC)) : null;
	}

	/** Of no dates the client gives 0, which would be 1970; only its text is left out. */
	static @Nullable Instant moment(SingleMetricAggregateBase metric) {
		Double millis = metric.value();
		return (millis != null && metric.valueAsString() != null) ? Instant.ofEpochMilli(millis.longValue()) : null;
	}

}
