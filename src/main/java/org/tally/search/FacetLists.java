package org.tally.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;
import org.tally.index.IndexNames;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetCounts;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetWalk;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Lists one facet at length: its most frequent values, or all that are wanted, however
 * many there are.
 */
final class FacetLists {

	private final ElasticsearchClient client;

	private final IndexNames names;

	FacetLists(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * The most frequent values.
	 * @param words what the query's words ask the engine for
	 * @param way to the place whose places are listed, or null for all values
	 */
	Facet most(ArticleQuery query, Query words, FacetName facet, @Nullable String way, int size) {
		FacetCounts counts = new FacetCounts(query, facet, size, way);
		Map<String, Aggregate> answers = ask(words, counts.outer());
		return counts.read(answers, answers.get(facet.code()).filter().aggregations());
	}

	/**
	 * The wanted values with the most articles; the chosen ones come first, wanted or
	 * not.
	 */
	Facet wanted(ArticleQuery query, Query words, FacetName facet, Predicate<String> wanted, int size) {
		if (facet.isTime()) {
			// Times are reckoned and few: there is nothing to walk through.
			return new Facet(facet,
					most(query, words, facet, null, size).values()
						.stream()
						.filter((value) -> isChosen(value) || wanted.test(value.value()))
						.toList(),
					false);
		}
		List<FacetValue> values = new ArrayList<>(most(query, words, facet, null, 1).values());
		values.removeIf(
				(value) -> !isChosen(value) && !(value.value().equals(FacetName.NONE) && wanted.test(value.value())));
		Set<String> chosen = Set.copyOf(query.selection(facet).values().toList());
		PriorityQueue<FacetValue> most = new PriorityQueue<>(Comparator.comparingLong(FacetValue::count));
		long found = 0;
		FacetWalk walk = new FacetWalk(query, facet);
		for (Map<String, FieldValue> after = Map.of(); after != null;) {
			CompositeAggregate page = ask(words, Map.of(FacetWalk.NAME, walk.page(after))).get(FacetWalk.NAME)
				.filter()
				.aggregations()
				.get(FacetWalk.NAME)
				.composite();
			for (CompositeBucket bucket : page.buckets().array()) {
				String value = walk.value(bucket);
				if (!chosen.contains(value) && wanted.test(value)) {
					found++;
					most.add(new FacetValue(value, bucket.docCount(), FacetValue.State.OPEN));
					if (most.size() > size) {
						most.remove();
					}
				}
			}
			after = page.afterKey().isEmpty() ? null : new HashMap<>(page.afterKey());
		}
		List<FacetValue> open = most.stream()
			.sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
			.toList();
		return new Facet(facet, Stream.concat(values.stream(), open.stream()).toList(), found > open.size());
	}

	private static boolean isChosen(FacetValue value) {
		return value.state() != FacetValue.State.OPEN;
	}

	private Map<String, Aggregate> ask(Query words, Map<String, Aggregation> aggregations) {
		return Engine.askInWords(() -> this.client.search((search) -> search.index(this.names.articles())
			.query(words)
			.size(0)
			.aggregations(aggregations)
			.allowPartialSearchResults(false), Void.class)).aggregations();
	}

}
