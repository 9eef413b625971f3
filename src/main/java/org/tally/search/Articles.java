package org.tally.search;

import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.GetResponse;
import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.index.ArticleDocument;
import org.tally.index.IndexNames;

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

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Articles(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	public Optional<EnrichedArticle> find(String id) {
		GetResponse<ArticleDocument> response = Engine
			.ask(() -> this.client.get((get) -> get.index(this.names.articles()).id(id), ArticleDocument.class));
		return Optional.ofNullable(response.source()).map((document) -> document.enriched(id));
	}

	/**
	 * How many articles there are.
	 */
	public long count() {
		return Engine.ask(() -> this.client.count((count) -> count.index(this.names.articles()))).count();
	}

	/**
	 * Other articles on the same matter, the most alike first.
	 */
	public List<ArticleHit> related(String id) {
		Query alike = QueryBuilders.moreLikeThis()
			.fields("title", "text")
			.like((like) -> like.document((document) -> document.index(this.names.articles()).id(id)))
			.minTermFreq(1)
			.minDocFreq(2)
			.maxQueryTerms(40)
			.minimumShouldMatch(ALIKE)
			.build()
			._toQuery();
		return Engine.ask(() -> this.client.search(
				(search) -> search.index(this.names.articles())
					.query(alike)
					.size(RELATED)
					.trackTotalHits((total) -> total.enabled(false))
					.source((source) -> source.filter((filter) -> filter.includes(HitReader.SOURCE))),
				HitReader.Source.class))
			.hits()
			.hits()
			.stream()
			.map(HitReader::read)
			.toList();
	}

}
