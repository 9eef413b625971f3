package org.tally.search.thing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.json.JsonData;
import org.tally.index.document.FigureDocument;
import org.tally.search.thing.ThingProfiles.Source;

/**
 * Asks for the newest figures that have to do with a thing, in one request for all the
 * ways they may.
 */
final class FigureLists {

	/** Figures in a list; the search has the others. */
	private static final int MOST = 12;

	/** Of one article, so that a long report is not the whole list. */
	private static final int AN_ARTICLE = 3;

	private FigureLists() {
	}

	/**
	 * Finds the lists.
	 * @param articles that the thing is in
	 * @param places the place and all that lie in it
	 */
	static List<ThingFigures> ask(ElasticsearchClient client, String index, ThingKind kind, String id, Query articles,
			List<String> places) throws IOException {
		MsearchRequest.Builder request = new MsearchRequest.Builder().index(index);
		for (FigureRole role : kind.roles()) {
			request.searches(search(articles, which(role, id, places)));
		}
		List<ThingFigures> lists = new ArrayList<>();
		for (MultiSearchResponseItem<Source> item : client.msearch(request.build(), Source.class).responses()) {
			if (item.isFailure()) {
				throw new IOException(item.failure().error().reason());
			}
			lists.add(list(kind.roles().get(lists.size()), item.result()));
		}
		return lists.stream().filter((list) -> !list.figures().isEmpty()).toList();
	}

	private static RequestItem search(Query articles, Query figures) {
		Query reporting = QueryBuilders.nested()
			.path("figures")
			.query(figures)
			.innerHits((inner) -> inner.size(AN_ARTICLE)
				// The index has no order of its own for them but that of the text.
				.sort((sort) -> sort.doc((doc) -> doc.order(SortOrder.Asc))))
			.build()
			._toQuery();
		return RequestItem.of((item) -> item.header((header) -> header)
			.body((body) -> body.query((query) -> query.bool((bool) -> bool.filter(articles).filter(reporting)))
				.size(MOST)
				.trackTotalHits((total) -> total.enabled(true))
				.source((source) -> source.filter((filter) -> filter.includes(Source.FIELDS)))
				.sort(ThingProfiles.newestFirst())));
	}

	private static Query which(FigureRole role, String id, List<String> places) {
		return switch (role) {
			case CAUSED -> QueryBuilders.term().field("figures.perpetrator.id").value(id).build()._toQuery();
			case SAID -> QueryBuilders.term().field("figures.attribution.id").value(id).build()._toQuery();
			case LOCATED -> QueryBuilders.terms()
				.field("figures.location.id")
				.terms((terms) -> terms.value(places.stream().map(FieldValue::of).toList()))
				.build()
				._toQuery();
			case REPORTED -> QueryBuilders.matchAll().build()._toQuery();
		};
	}

	private static ThingFigures list(FigureRole role, MultiSearchItem<Source> answer) {
		List<ReportedFigure> figures = new ArrayList<>();
		for (Hit<Source> hit : answer.hits().hits()) {
			ArticleLine article = ThingProfiles.line(hit);
			hit.innerHits().forEach((name, inner) -> inner.hits().hits().forEach((figure) -> {
				if (figures.size() < MOST) {
					figures.add(figure(article, figure));
				}
			}));
		}
		TotalHits total = answer.hits().total();
		return new ThingFigures(role, figures, (total != null) ? total.value() : figures.size());
	}

	private static ReportedFigure figure(ArticleLine article, Hit<JsonData> hit) {
		if (hit.source() == null || hit.nested() == null) {
			throw new IllegalStateException("A figure without its place in the article: " + hit.id());
		}
		return new ReportedFigure(article, hit.nested().offset() + 1, hit.source().to(FigureDocument.class).figure());
	}

}
