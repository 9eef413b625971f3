package org.tally.search.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.article.Signature;
import org.tally.index.IndexNames;
import org.tally.index.document.ArticleDocument;
import org.tally.search.Engine;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.HitReader;
import org.tally.search.query.ArticleQuery;

/**
 * The indexed articles, one by one.
 */
@Component
public class Articles {

	private static final int RELATED = 6;

	/**
	 * A third of the telling words: near copies and follow-ups, not everything on the
	 * war.
	 */
	private static final String ALIKE = "30%";

	/** More copies of one text than a page would list. */
	private static final int COPIES = 50;

	record Text(@Nullable String text) {
	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Articles(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	public Optional<EnrichedArticle> find(String id) {
		GetResponse<ArticleDocument> response = Engine.ask(() -> this.client.get(
				(get) -> get.index(this.names.articles()).id(id).sourceExcludes(ArticleDocument.NOT_READ),
				ArticleDocument.class));
		return Optional.ofNullable(response.source()).map((document) -> document.enriched(id));
	}

	/**
	 * The texts of some articles by id; those that are gone have none.
	 */
	public Map<String, String> texts(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<String, String> texts = new HashMap<>();
		Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.articles())
				.query((query) -> query.ids((of) -> of.values(List.copyOf(ids))))
				.size(ids.size())
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source.filter((filter) -> filter.includes("text"))), Text.class))
			.hits()
			.hits()
			.forEach((hit) -> {
				if (hit.id() != null && hit.source() != null && hit.source().text() != null) {
					texts.put(hit.id(), hit.source().text());
				}
			});
		return texts;
	}

	/**
	 * How many articles there are.
	 */
	public long count() {
		return Engine.ask(() -> this.client.count((count) -> count.index(this.names.articles()))).count();
	}

	/**
	 * The near copies of an article, the most alike first.
	 */
	public List<NearCopy> copies(EnrichedArticle article) {
		Signature signature = article.signature();
		if (signature == null) {
			return List.of();
		}
		List<FieldValue> bands = signature.bands().stream().map(FieldValue::of).toList();
		Query copy = QueryBuilders.bool((bool) -> bool
			.filter((filter) -> filter.terms((terms) -> terms.field("signatureBands").terms((of) -> of.value(bands))))
			.mustNot((not) -> not.ids((ids) -> ids.values(article.article().id()))));
		return hits(copy, COPIES).filter((hit) -> hit.source() != null && hit.source().signature() != null)
			.map((hit) -> new NearCopy(HitReader.USUAL.read(hit),
					signature.similarity(new Signature(hit.source().signature()))))
			.filter((near) -> near.similarity() >= Signature.COPY)
			.sorted(Comparator.comparingDouble(NearCopy::similarity).reversed())
			.toList();
	}

	/**
	 * Other articles on the same matter, the most alike first.
	 * @param without ids of articles to leave out
	 */
	public List<ArticleHit> related(String id, List<String> without) {
		return hits(alike(id, without), RELATED).map(HitReader.USUAL::read).toList();
	}

	private Query alike(String id, List<String> without) {
		Query alike = QueryBuilders.moreLikeThis()
			.fields("title", "text")
			.like((like) -> like.document((document) -> document.index(this.names.articles()).id(id)))
			.minTermFreq(1)
			.minDocFreq(2)
			.maxQueryTerms(40)
			.minimumShouldMatch(ALIKE)
			.build()
			._toQuery();
		return QueryBuilders.bool((bool) -> bool.must(alike).mustNot((not) -> not.ids((ids) -> ids.values(without))));
	}

	/**
	 * A page of the articles on the same matter, the most alike first, with the words
	 * they share marked.
	 * @param without ids of articles to leave out
	 * @param page from 1
	 */
	public SimilarArticles similar(String id, List<String> without, int page) {
		SearchResponse<HitReader.Source> response = Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.articles())
				.query(alike(id, without))
				.from((page - 1) * ArticleQuery.PAGE_SIZE)
				.size(ArticleQuery.PAGE_SIZE)
				.source((source) -> source.filter((filter) -> filter.includes(HitReader.USUAL.fields())))
				.highlight(HitReader.USUAL.highlight(null)), HitReader.Source.class));
		co.elastic.clients.elasticsearch.core.search.TotalHits total = response.hits().total();
		return new SimilarArticles((total != null) ? total.value() : 0,
				response.hits().hits().stream().map(HitReader.USUAL::read).toList());
	}

	private Stream<Hit<HitReader.Source>> hits(Query query, int size) {
		return Engine.ask(() -> this.client.search(
				(search) -> search.index(this.names.articles())
					.query(query)
					.size(size)
					.trackTotalHits((total) -> total.enabled(false))
					.source((source) -> source
						.filter((filter) -> filter.includes(HitReader.USUAL.fields()).includes("signature"))),
				HitReader.Source.class))
			.hits()
			.hits()
			.stream();
	}

}
