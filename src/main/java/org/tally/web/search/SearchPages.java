package org.tally.web.search;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQuery;
import org.tally.search.SearchResult;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.facet.FacetBox;
import org.tally.web.facet.FacetBoxes;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FacetView;
import org.tally.web.query.FilterChips;
import org.tally.web.query.Parameter;
import org.tally.web.search.hit.HitCard;
import org.tally.web.search.hit.HitCards;
import org.tally.web.search.hit.Notes;
import org.tally.web.search.hit.ResultNotes;

/**
 * Lays out the search page.
 */
@Component
class SearchPages {

	private static final Paging NO_PAGES = new Paging(List.of(), null, null, false);

	private final FacetBoxes facets;

	private final FilterChips chips;

	private final HitCards hits;

	private final WaysOut waysOut;

	private final NameHints names;

	private final OperatorHints operators;

	private final Wording wording;

	private final Notes notes;

	SearchPages(FacetBoxes facets, FilterChips chips, HitCards hits, WaysOut waysOut, NameHints names,
			OperatorHints operators, Wording wording, Notes notes) {
		this.facets = facets;
		this.chips = chips;
		this.hits = hits;
		this.waysOut = waysOut;
		this.names = names;
		this.operators = operators;
		this.wording = wording;
		this.notes = notes;
	}

	SearchPage of(ArticleQuery query, SearchResult result, FacetView view) {
		boolean nothing = result.total().value() == 0;
		UnknownNames unknown = nothing ? this.names.of(query) : UnknownNames.NONE;
		return page(query, summary(result), this.notes.of(query, result), null,
				this.facets.of(query, result.facets(), view), this.hits.of(result.hits(), query),
				Paging.of(query, new TotalHits(result.texts(), result.total().exact())),
				nothing ? this.waysOut.of(query, unknown) : List.of(), unknown.told(),
				this.waysOut.meant(query, result.total()), this.operators.of(query));
	}

	/**
	 * The page of a query that could not be understood: as it was typed, and what to
	 * change.
	 */
	SearchPage mistaken(ArticleQuery query, QueryMistake mistake) {
		return page(query, null, null, MistakeBox.of(mistake, query, this.wording.text(mistake)), List.of(), List.of(),
				NO_PAGES, List.of(), List.of(), null, List.of());
	}

	private SearchPage page(ArticleQuery query, @Nullable String summary, @Nullable ResultNotes notes,
			@Nullable MistakeBox mistake, List<FacetBox> boxes, List<HitCard> cards, Paging paging, List<WayOut> ways,
			List<String> unknown, @Nullable WayOut meant, List<WayOut> operators) {
		String name = this.chips.summary(query);
		String title = query.equals(ArticleQuery.ALL) ? this.wording.text("search.title")
				: this.wording.text("search.title.of", name);
		return new SearchPage(title, ArticleQueryAddress.of(query), ArticleQueryAddress.parameters(query),
				kept(boxes.isEmpty() ? query : query.withoutSelections()), summary, mistake, this.chips.of(query),
				ArticleQueryAddress.of(query.withoutSelections()), ArticleQueryAddress.of(query.withPage(1)),
				orders(query), boxes, cards, paging, ways, unknown, meant, operators,
				name.substring(0, Math.min(name.length(), SavedQuery.LONGEST_NAME)), notes);
	}

	/** The check boxes carry the choices; where there are none, hidden fields do. */
	private static List<Parameter> kept(ArticleQuery query) {
		return Parameter.of(query.withText(""), null);
	}

	private List<PageLink> orders(ArticleQuery query) {
		return Arrays.stream(ArticleOrder.values())
			.map((order) -> new PageLink(this.wording.text("sort." + order.code()),
					ArticleQueryAddress.of(query.withSort(order)), order == query.sort()))
			.toList();
	}

	private String summary(SearchResult result) {
		String articles = this.wording.articles(result.total());
		YearMonth first = result.first();
		YearMonth last = result.last();
		String publications = (result.publications() > 0)
				? this.wording.text("total.publications", result.publications()) : null;
		String months = (first != null && last != null) ? this.wording.months(first, last) : null;
		return Stream.of(articles, publications, months)
			.filter((part) -> part != null)
			.collect(Collectors.joining(" · "));
	}

}
