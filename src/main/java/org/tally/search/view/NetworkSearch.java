package org.tally.search.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.tally.article.mention.ActorPair;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.view.ActorNetwork.PairCount;

/**
 * Counts pairs of actors, then the actors in them.
 */
final class NetworkSearch {

	private static final String PAIRS = "pairs";

	private static final String DISTINCT = "distinct";

	private static final String ACTORS = "actors";

	private final Counting counting;

	NetworkSearch(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.counting = new Counting(client, names, search);
	}

	ActorNetwork of(ArticleQuery query, int most) {
		Map<String, Aggregate> answers = this.counting.ask(query,
				Map.of(PAIRS, AggregationBuilders.terms().field("actorPairs").size(most).build()._toAggregation(),
						DISTINCT, AggregationBuilders.cardinality().field("actorPairs").build()._toAggregation()));
		List<PairCount> pairs = new ArrayList<>();
		for (StringTermsBucket bucket : answers.get(PAIRS).sterms().buckets().array()) {
			ActorPair.parse(bucket.key().stringValue())
				.ifPresent((pair) -> pairs.add(new PairCount(pair, bucket.docCount())));
		}
		long more = Math.max(0, answers.get(DISTINCT).cardinality().value() - pairs.size());
		return new ActorNetwork(pairs, pairs.size() < most ? 0 : more, articles(query, pairs));
	}

	/**
	 * Choosing an actor takes the place of the actors chosen before, so these do not
	 * count here.
	 */
	private Map<String, Long> articles(ArticleQuery query, List<PairCount> pairs) {
		List<String> ids = pairs.stream()
			.flatMap((count) -> Stream.of(count.pair().first(), count.pair().second()))
			.distinct()
			.toList();
		if (ids.isEmpty()) {
			return Map.of();
		}
		Aggregation actors = AggregationBuilders.terms()
			.field("actorIds")
			.include((include) -> include.terms(ids))
			.size(ids.size())
			.build()
			._toAggregation();
		Selection others = new Selection(Set.of(), query.selection(FacetName.ACTOR).excluded());
		Map<String, Long> articles = new HashMap<>();
		for (StringTermsBucket bucket : this.counting.ask(query.with(FacetName.ACTOR, others), Map.of(ACTORS, actors))
			.get(ACTORS)
			.sterms()
			.buckets()
			.array()) {
			articles.put(bucket.key().stringValue(), bucket.docCount());
		}
		return articles;
	}

}
