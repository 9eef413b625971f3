package org.tally.search;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.tally.index.IndexNames;
import org.tally.search.facet.FacetFilters;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.CollapsedCopies;
import org.tally.search.hit.HitIds;
import org.tally.search.hit.HitReader;
import org.tally.search.language.QueryLanguage;
import org.tally.search.meaning.Meaning;
import org.tally.search.query.ArticleQuery;

/**
 * Finds the hits of article queries in their order.
 */
final class HitSearch {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final QueryLanguage language;

	private final Meaning meaning;

	HitSearch(ElasticsearchClient client, IndexNames names, QueryLanguage language, Meaning meaning) {
		this.client = client;
		this.names = names;
		this.language = language;
		this.meaning = meaning;
	}

	/**
	 * The hits of the page that the query asks for.
	 * @param collapsed whether near copies are one hit
	 */
	List<ArticleHit> page(ArticleQuery query, boolean collapsed) {
		HitReader reader = HitReader.of(query);
		SearchRequest request = SearchRequest.of((search) -> {
			search.index(this.names.articles())
				.query(ranked(query))
				.from((query.page() - 1) * ArticleQuery.PAGE_SIZE)
				.size(ArticleQuery.PAGE_SIZE)
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source.filter((filter) -> filter.includes(reader.fields())))
				.highlight(reader.highlight(this.language.marked(query)))
				.allowPartialSearchResults(false);
			if (collapsed) {
				search.collapse(CollapsedCopies.collapse());
			}
			return Sorting.apply(search, query);
		});
		return Engine.askInWords(() -> this.client.search(request, HitReader.Source.class))
			.hits()
			.hits()
			.stream()
			.map(reader::read)
			.toList();
	}

	/**
	 * The ids of as many hits from a place on, and how many there are.
	 * @param collapsed whether near copies are one hit
	 */
	HitIds ids(ArticleQuery query, int from, int size, boolean collapsed) {
		SearchRequest request = SearchRequest.of((search) -> {
			search.index(this.names.articles())
				.query(ranked(query))
				.from(from)
				.size(size)
				.source((source) -> source.fetch(false));
			if (collapsed) {
				search.collapse((collapse) -> collapse.field(CollapsedCopies.FIELD)).aggregations(Collapsing.texts());
			}
			return Sorting.apply(search, query);
		});
		SearchResponse<Void> response = Engine.askInWords(() -> this.client.search(request, Void.class));
		return new HitIds(response.hits().hits().stream().map(Hit::id).filter(Objects::nonNull).toList(),
				collapsed ? Collapsing.texts(response) : ResultCounts.total(response));
	}

	/**
	 * What Elasticsearch is asked for all of them, with their scores.
	 */
	Query ranked(ArticleQuery query) {
		return QueryBuilders.bool().must(words(query)).filter(FacetFilters.all(query)).build()._toQuery();
	}

	/** The query's words with what ranks the articles that match them. */
	private Query words(ArticleQuery query) {
		return Ranking.of(this.language.parse(query.text()), query, this.meaning);
	}

}
