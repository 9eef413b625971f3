package org.tally.search.paging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.index.IndexNames;
import org.tally.index.document.FigureDocument;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.Sorting;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Reads the figures of a query's articles a stretch at a time.
 */
@Component
public class FigurePages {

	/** Their texts come along for the sentences: some hundred kilobytes. */
	private static final int ARTICLES = 40;

	private static final String FIGURES = "figures";

	private static final String WANTED = "wanted";

	private record Source(@Nullable String title, String text, @Nullable String publication,
			@Nullable LocalDate publishedAt, @Nullable String url, List<FigureDocument> figures) {

		List<FoundFigure> figures(String id, FigureFilter filter) {
			return this.figures.stream()
				.map(FigureDocument::figure)
				.filter(filter::accepts)
				.map((figure) -> found(id, figure))
				.toList();
		}

		private FoundFigure found(String id, Figure figure) {
			return new FoundFigure(figure, figure.number().in(this.text), figure.sentence().in(this.text), id,
					this.title, this.publication, this.publishedAt, this.url);
		}

	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	public FigurePages(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.client = client;
		this.names = names;
		this.search = search;
	}

	/**
	 * The figures after a place.
	 * @param size how many at most
	 * @param after the {@code next} of the stretch before, or null for the first
	 * @throws CursorMistakeException if {@code after} is no place in these figures
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public FigurePage find(ArticleQuery query, FigureFilter filter, int size, @Nullable String after) {
		List<SortOptions> order = Sorting.of(query.sort());
		String name = query.withPage(1) + " " + filter.query();
		Cursor cursor = Cursor.read(after, name, order.size());
		List<FoundFigure> figures = new ArrayList<>();
		List<FieldValue> passed = cursor.after();
		int skip = cursor.skip();
		long total = -1;
		while (true) {
			SearchResponse<Source> page = articles(query, filter, order, passed);
			total = (total < 0)
					? page.aggregations().get(FIGURES).nested().aggregations().get(WANTED).filter().docCount() : total;
			for (Hit<Source> hit : page.hits().hits()) {
				Source source = hit.source();
				List<FoundFigure> all = (source != null) ? source.figures(String.valueOf(hit.id()), filter) : List.of();
				List<FoundFigure> rest = all.subList(Math.min(skip, all.size()), all.size());
				int room = size - figures.size();
				if (rest.size() > room) {
					figures.addAll(rest.subList(0, room));
					return new FigurePage(new TotalHits(total, true), figures,
							new Cursor(passed, skip + room).written(name));
				}
				figures.addAll(rest);
				passed = hit.sort();
				skip = 0;
			}
			if (page.hits().hits().size() < ARTICLES) {
				return new FigurePage(new TotalHits(total, true), figures, null);
			}
		}
	}

	private SearchResponse<Source> articles(ArticleQuery query, FigureFilter filter, List<SortOptions> order,
			List<FieldValue> after) {
		Query wanted = filter.query();
		// As a filter: what figures there are does not change how well an article fits.
		Query with = QueryBuilders.bool()
			.must(this.search.ranked(query))
			.filter((one) -> one.nested((nested) -> nested.path(FIGURES).query(wanted)))
			.build()
			._toQuery();
		return Engine.askInWords(() -> this.client.search((request) -> {
			request.index(this.names.articles())
				.query(with)
				.sort(order)
				.size(ARTICLES)
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source
					.filter((of) -> of.includes("title", "text", "publication", "publishedAt", "url", FIGURES)))
				.aggregations(FIGURES,
						(nested) -> nested.nested((path) -> path.path(FIGURES))
							.aggregations(WANTED, (one) -> one.filter(wanted)))
				.allowPartialSearchResults(false);
			return after.isEmpty() ? request : request.searchAfter(after);
		}, Source.class));
	}

}
