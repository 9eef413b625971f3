package org.tally.index.story;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tally.article.EnrichedArticle;
import org.tally.article.Signature;

/**
 * Puts each article in a story: the id of the first article of which it is a near copy,
 * its own where there is none.
 * <p>
 * Every article of a story is a near copy of the first, not merely of some other, so that
 * a live page that changes hour by hour does not drag its whole history into one story.
 * An article that is first stays so when it is written again.
 * <p>
 * Two programs that write copies of one text in the same second may make two stories of
 * it; so may an engine that does not answer. The search then shows both.
 */
public final class Stories {

	private static final Logger logger = LoggerFactory.getLogger(Stories.class);

	/** The index lags behind by a second or two; at this rate it has caught up. */
	private static final int REMEMBERED = 2_000;

	/** More than the near copies of so many articles are. */
	private static final int MOST_FOUND = 2_000;

	private final ElasticsearchClient client;

	private final String index;

	private final RecentArticles recent = new RecentArticles(REMEMBERED);

	private record Found(@Nullable String story, @Nullable String signature) {
	}

	/**
	 * Stories of the articles in an index.
	 * @param index index or alias that is written to
	 */
	public Stories(ElasticsearchClient client, String index) {
		this.client = client;
		this.index = index;
	}

	/**
	 * The stories of articles about to be written, in their order.
	 */
	public List<String> of(List<EnrichedArticle> articles) {
		Map<String, Signature> firsts = indexed(articles);
		return articles.stream().map((article) -> story(article, firsts)).toList();
	}

	private String story(EnrichedArticle article, Map<String, Signature> indexed) {
		String id = article.article().id();
		Signature signature = article.signature();
		if (signature == null) {
			return id;
		}
		Map<String, Signature> firsts = new HashMap<>(indexed);
		firsts.putAll(this.recent.firstsNear(signature));
		String near = firsts.containsKey(id) ? id : mostAlike(signature, firsts);
		String story = (near != null) ? near : id;
		this.recent.add(id, signature, story, story.equals(id) ? signature : firsts.get(story));
		return story;
	}

	private static @Nullable String mostAlike(Signature signature, Map<String, Signature> firsts) {
		String story = null;
		double most = Signature.COPY;
		for (Map.Entry<String, Signature> first : firsts.entrySet()) {
			double similarity = signature.similarity(first.getValue());
			// Of equals the smaller id: the same whatever the order they were found in.
			if (similarity > most || (similarity == most && (story == null || first.getKey().compareTo(story) < 0))) {
				story = first.getKey();
				most = similarity;
			}
		}
		return story;
	}

	/** First articles of stories in the index that share a band with one of these. */
	private Map<String, Signature> indexed(List<EnrichedArticle> articles) {
		Set<String> bands = new LinkedHashSet<>();
		articles.stream()
			.map(EnrichedArticle::signature)
			.filter(Objects::nonNull)
			.forEach((signature) -> bands.addAll(signature.bands()));
		Map<String, Signature> firsts = new HashMap<>();
		if (bands.isEmpty()) {
			return firsts;
		}
		try {
			Set<String> elsewhere = new HashSet<>();
			for (Hit<Found> hit : search(sharing(bands), true)) {
				if (!keep(hit, firsts) && hit.source() != null && hit.source().story() != null) {
					elsewhere.add(hit.source().story());
				}
			}
			if (!elsewhere.isEmpty()) {
				Query ids = QueryBuilders.ids((of) -> of.values(List.copyOf(elsewhere)));
				search(ids, false).forEach((hit) -> keep(hit, firsts));
			}
		}
		catch (IOException | ElasticsearchException ex) {
			// The write that follows meets the same trouble, and tries again.
			logger.debug("Near copies could not be looked up", ex);
		}
		return firsts;
	}

	private static boolean keep(Hit<Found> hit, Map<String, Signature> firsts) {
		Found found = hit.source();
		if (hit.id() == null || found == null || found.signature() == null || !hit.id().equals(found.story())) {
			return false;
		}
		firsts.put(hit.id(), new Signature(found.signature()));
		return true;
	}

	private static Query sharing(Set<String> bands) {
		List<FieldValue> values = bands.stream().map(FieldValue::of).toList();
		return QueryBuilders.constantScore((score) -> score.filter(
				(filter) -> filter.terms((terms) -> terms.field("signatureBands").terms((of) -> of.value(values)))));
	}

	/** The oldest of each story, which is mostly its first. */
	private List<Hit<Found>> search(Query query, boolean collapsed) throws IOException {
		return this.client.search((search) -> {
			search.index(this.index)
				.query(query)
				.size(MOST_FOUND)
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source.filter((filter) -> filter.includes("story", "signature")));
			return collapsed ? search.sort((sort) -> sort.field((field) -> field.field("indexedAt")))
				.collapse((collapse) -> collapse.field("story")) : search;
		}, Found.class).hits().hits();
	}

}
