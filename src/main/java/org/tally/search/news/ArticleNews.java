package org.tally.search.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Finds what is new to a query. Time is the time of indexing: an article that is
 * published late is as new as one of today.
 */
@Component
public class ArticleNews {

	/** Among so many the figures are compared with a threshold, one by one. */
	private static final int MOST_COMPARED = 500;

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final ArticleSearch search;

	private final Vocabulary vocabulary;

	public ArticleNews(ElasticsearchClient client, IndexNames names, ArticleSearch search, Vocabulary vocabulary) {
		this.client = client;
		this.names = names;
		this.search = search;
		this.vocabulary = vocabulary;
	}

	/**
	 * What is to be counted.
	 *
	 * @param after what was indexed after it is new; null where everything is
	 */
	public record Question(ArticleQuery query, @Nullable Instant after) {
	}

	/**
	 * The counts of many queries with one request, in their order. A mistake in one query
	 * is the answer to that one.
	 * @throws org.tally.search.SearchUnavailableException if the engine is away
	 */
	public List<NewsAnswer> answers(List<Question> questions) {
		MsearchRequest.Builder request = new MsearchRequest.Builder().index(this.names.articles());
		List<@Nullable QueryMistake> mistakes = new ArrayList<>();
		for (Question question : questions) {
			mistakes.add(mistake(question.query()));
			if (mistakes.get(mistakes.size() - 1) == null) {
				Span span = Span.after(question.after());
				request.searches(item(question.query(), NewsQueries.fresh(span)));
				request.searches(item(question.query(), NewsQueries.revised(span)));
			}
		}
		if (mistakes.stream().noneMatch(Objects::isNull)) {
			return mistakes.stream().map((mistake) -> new NewsAnswer(null, mistake)).toList();
		}
		MsearchRequest built = request.build();
		Iterator<@Nullable NewsCount> counts = NewsQueries
			.pairs(Engine.ask(() -> this.client.msearch(built, Void.class)).responses())
			.iterator();
		return mistakes.stream()
			.map((mistake) -> new NewsAnswer((mistake == null) ? counts.next() : null, mistake))
			.toList();
	}

	private @Nullable QueryMistake mistake(ArticleQuery query) {
		try {
			this.search.matching(query, null);
			return null;
		}
		catch (QueryMistakeException ex) {
			return ex.mistake();
		}
	}

	private RequestItem item(ArticleQuery query, Query news) {
		Query matching = this.search.matching(query, null);
		return RequestItem.of((item) -> item.header((header) -> header)
			.body((body) -> body.size(0)
				.trackTotalHits((total) -> total.enabled(true))
				.query((all) -> all.bool((bool) -> bool.filter(matching, news)))));
	}

	/**
	 * What is new in a span, and the first of it.
	 * @param most how many of each kind are read at most
	 */
	public News find(ArticleQuery query, Span span, int most) {
		SearchResponse<NewsSource> fresh = newest(query, NewsQueries.fresh(span), NewsQueries.INDEXED, most);
		SearchResponse<NewsSource> revised = newest(query, NewsQueries.revised(span), NewsQueries.REVISED, most);
		return new News(new NewsCount(NewsQueries.total(fresh), NewsQueries.total(revised)),
				fresh.hits().hits().stream().map(ArticleNews::arrival).toList(),
				revised.hits().hits().stream().map((hit) -> revision(hit, span.after())).toList());
	}

	/**
	 * The latest arrivals and the latest revisions, whoever has seen them; each revision
	 * against the figures just before it.
	 */
	public News latest(ArticleQuery query, int most) {
		SearchResponse<NewsSource> arrived = newest(query, NewsQueries.fresh(Span.after(null)), NewsQueries.INDEXED,
				most);
		SearchResponse<NewsSource> revised = newest(query, NewsQueries.everRevised(), NewsQueries.REVISED, most);
		return new News(new NewsCount(NewsQueries.total(arrived), NewsQueries.total(revised)),
				arrived.hits().hits().stream().map(ArticleNews::arrival).toList(),
				revised.hits()
					.hits()
					.stream()
					.map((hit) -> revision(hit, Objects.requireNonNull(hit.source()).revisedAt().minusMillis(1)))
					.toList());
	}

	/**
	 * What is new in a span, of articles with one figure that reaches the threshold and
	 * was not there before. Of more than some hundreds the latest are compared, and only
	 * those counted.
	 */
	public News find(ArticleQuery query, Span span, Threshold threshold, int most) {
		Query near = NewsQueries.near(threshold);
		List<Arrival> arrivals = newest(query, NewsQueries.both(NewsQueries.fresh(span), near), NewsQueries.INDEXED,
				MOST_COMPARED)
			.hits()
			.hits()
			.stream()
			.map(ArticleNews::arrival)
			.filter((arrival) -> arrival.article()
				.figures()
				.stream()
				.anyMatch((figure) -> threshold.isReachedBy(figure, this::isWithin)))
			.toList();
		List<Revision> revisions = newest(query, NewsQueries.both(NewsQueries.revised(span), near), NewsQueries.REVISED,
				MOST_COMPARED)
			.hits()
			.hits()
			.stream()
			.map((hit) -> revision(hit, span.after()))
			.filter((revision) -> revision.changes()
				.stream()
				.anyMatch((change) -> change.after() != null && threshold.isReachedBy(change.after(), this::isWithin)))
			.toList();
		return new News(new NewsCount(arrivals.size(), revisions.size()), first(arrivals, most),
				first(revisions, most));
	}

	/**
	 * When the newest article was first indexed, or figures last revised, or null where
	 * there is none.
	 */
	public @Nullable Instant newest() {
		return this.search.newestIndexed();
	}

	private SearchResponse<NewsSource> newest(ArticleQuery query, Query news, String field, int most) {
		Query matching = this.search.matching(query, null);
		return Engine.ask(() -> this.client.search(
				(search) -> search.index(this.names.articles())
					.query((all) -> all.bool((bool) -> bool.filter(matching, news)))
					.size(most)
					.trackTotalHits((total) -> total.enabled(true))
					.source((source) -> source.filter((filter) -> filter.includes(NewsSource.FIELDS)))
					.sort((sort) -> sort
						.field((by) -> by.field(field).order(SortOrder.Desc).unmappedType(NewsQueries.DATE))),
				NewsSource.class));
	}

	private static Arrival arrival(Hit<NewsSource> hit) {
		NewsSource source = Objects.requireNonNull(hit.source());
		return new Arrival(source.hit(String.valueOf(hit.id())), source.firstIndexed());
	}

	private static Revision revision(Hit<NewsSource> hit, @Nullable Instant since) {
		NewsSource source = Objects.requireNonNull(hit.source());
		return new Revision(source.hit(String.valueOf(hit.id())), source.revisedAt(),
				FigureChanges.between(source.figuresKnownAt(since), source.figuresNow()));
	}

	private boolean isWithin(String place, String outer) {
		return place.equals(outer) || this.vocabulary.place(place).within().contains(outer);
	}

	private static <T> List<T> first(List<T> all, int most) {
		return all.subList(0, Math.min(most, all.size()));
	}

}
