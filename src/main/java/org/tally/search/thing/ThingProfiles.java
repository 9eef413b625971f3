package org.tally.search.thing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOptionsBuilders;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Place;
import org.tally.index.IndexNames;
import org.tally.search.Engine;
import org.tally.search.facet.FacetFilters;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.Selection;

/**
 * Finds what the articles say of an actor, a place or a publication: two requests, one
 * for all that is counted and one for the figures.
 */
@Component
public class ThingProfiles {

	/** A short list each; the search has the whole. */
	private static final int COMPANIONS = 12;

	/** A country's regions, or a city's quarters. */
	private static final int PARTS = 30;

	private static final int LATEST = 8;

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Vocabulary vocabulary;

	public ThingProfiles(ElasticsearchClient client, IndexNames names, Vocabulary vocabulary) {
		this.client = client;
		this.names = names;
		this.vocabulary = vocabulary;
	}

	record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt,
			boolean sample) {

		static final List<String> FIELDS = List.of("title", "publication", "publishedAt", "sample");

	}

	/**
	 * The profile of a thing; without articles where none is on it.
	 * @throws org.tally.search.SearchUnavailableException if the engine is away
	 */
	public ThingProfile find(ThingKind kind, String id) {
		ArticleQuery query = ArticleQuery.ALL.with(kind.facet(), Selection.NONE.including(id));
		Query articles = FacetFilters.all(query);
		String path = (kind == ThingKind.PLACE) ? path(id) : null;
		SearchResponse<Source> response = Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.articles())
				.query((only) -> only.bool((bool) -> bool.filter(articles)))
				.size(LATEST)
				.trackTotalHits((total) -> total.enabled(true))
				.sort(newestFirst())
				.source((source) -> source.filter((filter) -> filter.includes(Source.FIELDS)))
				.aggregations(ThingCounts.requests(path))
				.allowPartialSearchResults(false), Source.class));
		TotalHits total = response.hits().total();
		if (total == null || total.value() == 0) {
			return ThingProfile.EMPTY;
		}
		ThingCounts counts = new ThingCounts(response.aggregations());
		List<String> within = Stream.concat(Stream.of(id), counts.within().stream()).toList();
		List<ThingFigures> figures = Engine
			.ask(() -> FigureLists.ask(this.client, this.names.articles(), kind, id, articles, within));
		return new ThingProfile(total.value(), counts.undated(), counts.first(), counts.last(), counts.months(),
				counts.most(ThingCounts.ACTORS, COMPANIONS, (actor) -> kind != ThingKind.ACTOR || !actor.equals(id)),
				counts.most(ThingCounts.PLACES, COMPANIONS, (kind == ThingKind.PLACE) ? apart(id) : (place) -> true),
				(path != null) ? counts.parts(path, PARTS) : List.of(), (kind != ThingKind.PUBLICATION)
						? counts.most(ThingCounts.PUBLICATIONS, COMPANIONS, (name) -> true) : List.of(),
				response.hits().hits().stream().map(ThingProfiles::line).toList(), figures);
	}

	/** Whether a place lies neither in that of the id nor around it, nor is it. */
	private Predicate<String> apart(String id) {
		Place place = this.vocabulary.place(id);
		return (other) -> !other.equals(id) && !place.within().contains(other)
				&& !this.vocabulary.place(other).within().contains(id);
	}

	private String path(String id) {
		return String.join("/", Stream.concat(this.vocabulary.place(id).within().stream(), Stream.of(id)).toList());
	}

	static SortOptions newestFirst() {
		return SortOptionsBuilders.field((field) -> field.field("publishedAt").order(SortOrder.Desc).missing("_last"));
	}

	static ArticleLine line(Hit<Source> hit) {
		Source source = Objects.requireNonNull(hit.source(), "hit without source");
		return new ArticleLine(Objects.requireNonNull(hit.id()), source.title(), source.publication(),
				source.publishedAt(), source.sample());
	}

}
