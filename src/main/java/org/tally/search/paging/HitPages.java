package org.tally.search.paging;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.Sorting;
import org.tally.search.hit.HitReader;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Reads the hits of a query a stretch at a time, from the first to the last.
 */
@Component
public class HitPages {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public HitPages(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * The hits after a place.
	 * @param size how many at most
	 * @param after the {@code next} of the stretch before, or null for the first
	 * @param snippets whether the matches are wanted; without them the answer is quicker
	 * @throws CursorMistakeException if {@code after} is no place in this query's hits
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public HitPage find(ArticleQuery query, int size, @Nullable String after, boolean snippets) {
		List<SortOptions> order = Sorting.of(query.sort());
		String name = query.withPage(1).toString();
		Cursor cursor = Cursor.read(after, name, order.size());
		HitReader reader = snippets ? HitReader.ofPassages(query) : HitReader.USUAL;
		SearchResponse<HitReader.Source> response = Engine.askInWords(() -> this.client.search((request) -> {
			request.index(this.names.articles())
				.query(this.search.ranked(query))
				.sort(order)
				// One more than is shown tells whether there is more.
				.size(size + 1)
				.trackTotalHits((total) -> total.enabled(true))
				.trackScores(true)
				.source((source) -> source.filter((filter) -> filter.includes(reader.fields())))
				.allowPartialSearchResults(false);
			if (snippets) {
				request.highlight(reader.highlight(this.search.marked(query)));
			}
			return cursor.after().isEmpty() ? request : request.searchAfter(cursor.after());
		}, HitReader.Source.class));
		List<Hit<HitReader.Source>> hits = response.hits().hits();
		List<Hit<HitReader.Source>> shown = hits.subList(0, Math.min(size, hits.size()));
		String next = (hits.size() > size) ? new Cursor(shown.get(size - 1).sort(), 0).written(name) : null;
		return new HitPage(new TotalHits(Objects.requireNonNull(response.hits().total()).value(), true),
				shown.stream().map(reader::read).toList(), next);
	}

}
