package org.tally.search.article;

import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.mention.Mention;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.hit.HitReader;
import org.tally.search.hit.Snippet;
import org.tally.search.query.ArticleQuery;

/**
 * Finds every match of a query in one article. The engine marks them as it does in the
 * snippets, so that they are the query's own: stems, other names, phrases and words near
 * each other.
 */
@Component
public class Matches {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public Matches(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * The matches of the query's words, and of the names of actors and places that it
	 * asks for; none where the article does not match.
	 * @throws org.tally.search.language.mistake.QueryMistakeException if the query's
	 * words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public ArticleMatches find(ArticleQuery query, String id) {
		Query article = QueryBuilders.bool()
			.must(this.search.matching(query.withoutSelections(), null))
			.filter((filter) -> filter.ids((ids) -> ids.values(id)))
			.build()
			._toQuery();
		List<Hit<Void>> hits = Engine
			.askInWords(() -> this.client.search((request) -> request.index(this.names.articles())
				.query(article)
				.size(1)
				.source((source) -> source.fetch(false))
				.highlight(HitReader.highlightAll(this.search.marked(query))), Void.class))
			.hits()
			.hits();
		if (hits.isEmpty()) {
			return ArticleMatches.NONE;
		}
		Map<String, List<String>> marked = hits.get(0).highlight();
		return new ArticleMatches(read(marked.get("title")), read(marked.get("text")));
	}

	private static List<Mention> read(@Nullable List<String> highlighted) {
		return (highlighted != null) ? Snippet.of(highlighted.get(0)).matches() : List.of();
	}

}
