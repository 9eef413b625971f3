package org.tally.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetFilters;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.HitIds;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.meaning.Meaning;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Answers article queries. Hits and counts are asked side by side: the engine gives each
 * on a core of its own, and keeps the counts for the next page of the same query.
 */
@Component
public class ArticleSearch {

	/** Longer lists nobody reads; values beyond are found by name. */
	private static final int LISTED_VALUES = 500;

	private static final String LAST = "last";

	private static final String REVISED = "revised";

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final FacetLists lists;

	private final Collapsing collapsing;

	private final QueryLanguage language;

	private final HitSearch hits;

	private final SideBySide sideBySide;

	@Autowired
	public ArticleSearch(ElasticsearchClient client, IndexNames names, QueryLanguage language, Meaning meaning,
			SideBySide sideBySide) {
		this.client = client;
		this.names = names;
		this.lists = new FacetLists(client, names);
		this.collapsing = new Collapsing(client, names);
		this.language = language;
		this.hits = new HitSearch(client, names, language, meaning);
		this.sideBySide = sideBySide;
	}

	/**
	 * A search that ranks by words only.
	 */
	public ArticleSearch(ElasticsearchClient client, IndexNames names, QueryLanguage language) {
		this(client, names, language, Meaning.OFF, new SideBySide());
	}

	/**
	 * Finds a page of hits with every facet, one hit for all near copies of a text.
	 * Totals and facets count every article.
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public SearchResult search(ArticleQuery query) {
		return search(query, this.collapsing.isPossible());
	}

	/**
	 * The same with every article a hit of its own.
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public SearchResult searchEach(ArticleQuery query) {
		return search(query, false);
	}

	/**
	 * The same without any hits.
	 */
	public SearchResult overview(ArticleQuery query) {
		return counts(query, false);
	}

	private SearchResult search(ArticleQuery query, boolean collapsed) {
		Supplier<SearchResult> counts = this.sideBySide.begin(() -> counts(query, collapsed));
		List<ArticleHit> found = this.hits.page(query, collapsed);
		return counts.get().withHits(found);
	}

	/** The same for each page and order of a query. */
	private SearchResult counts(ArticleQuery query, boolean collapsed) {
		ResultCounts counts = new ResultCounts(query, collapsed);
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.query(this.language.parse(query.text()))
			.postFilter(FacetFilters.all(query))
			.size(0)
			.aggregations(counts.requests())
			.allowPartialSearchResults(false));
		return counts.read(Engine.askInWords(() -> this.client.search(request, Void.class)));
	}

	/**
	 * Ids of hits in their order, to go from one to the next, and how many there are.
	 * @param from place of the first among all hits, from 0
	 * @param together whether near copies are one hit, where they can be
	 */
	public HitIds ids(ArticleQuery query, int from, int size, boolean together) {
		return this.hits.ids(query, from, size, together && this.collapsing.isPossible());
	}

	/**
	 * The values of one facet at length, up to some hundreds.
	 */
	public Facet facet(ArticleQuery query, FacetName facet) {
		return this.lists.most(query, this.language.parse(query.text()), facet, null, LISTED_VALUES);
	}

	/**
	 * The places within one, up to some hundreds.
	 * @param way to the place from its country: {@code iq/iq-ninawa}
	 */
	public Facet placesWithin(ArticleQuery query, String way) {
		return this.lists.most(query, this.language.parse(query.text()), FacetName.PLACE, way, LISTED_VALUES);
	}

	/**
	 * The values of one facet that are wanted, among all that there are; of very many,
	 * those with the most articles.
	 */
	public Facet facet(ArticleQuery query, FacetName facet, Predicate<String> wanted) {
		return this.lists.wanted(query, this.language.parse(query.text()), facet, wanted, LISTED_VALUES);
	}

	/**
	 * How many articles match that were first indexed after a moment; all where there is
	 * none.
	 */
	public long countIndexedAfter(ArticleQuery query, @Nullable Instant moment) {
		return Engine
			.ask(() -> this.client.count((count) -> count.index(this.names.articles()).query(matching(query, moment))))
			.count();
	}

	/**
	 * When the newest article that can be found was first indexed, or figures of one last
	 * revised, or null where there is none.
	 */
	public @Nullable Instant newestIndexed() {
		Map<String, Aggregate> newest = Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.articles())
				.size(0)
				.aggregations(LAST, AggregationBuilders.max().field("indexedAt").build()._toAggregation())
				.aggregations(REVISED, AggregationBuilders.max().field("figuresRevised.at").build()._toAggregation()),
					Void.class))
			.aggregations();
		return Stream.of(newest.get(LAST), newest.get(REVISED))
			.flatMap((moment) -> Stream.ofNullable(ResultCounts.moment(moment.max())))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * What is marked as a match of a query, in hits and in articles.
	 */
	public Query marked(ArticleQuery query) {
		return this.language.marked(query);
	}

	/**
	 * What Elasticsearch is asked for a query: words and choices, no page, no order.
	 */
	public Query matching(ArticleQuery query, @Nullable Instant indexedAfter) {
		List<Query> filters = new ArrayList<>();
		filters.add(this.language.parse(query.text()));
		filters.add(FacetFilters.all(query));
		if (indexedAfter != null) {
			filters.add(QueryBuilders.range()
				.date((range) -> range.field("indexedAt").gt(indexedAfter.toString()))
				.build()
				._toQuery());
		}
		return QueryBuilders.bool().filter(filters).build()._toQuery();
	}

	/**
	 * The same with its scores: the query behind the pages, to be read on elsewhere.
	 */
	public Query ranked(ArticleQuery query) {
		return this.hits.ranked(query);
	}

}
