package org.tally.web.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Place;
import org.tally.article.PlaceKind;
import org.tally.search.ArticleHit;
import org.tally.search.ArticleQuery;
import org.tally.search.FacetName;
import org.tally.search.Snippet;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.figure.FigureChip;
import org.tally.web.figure.FigureChips;

/**
 * Lays out the hits.
 */
@Component
class HitCards {

	private final FigureChips chips;

	private final Labels labels;

	private final Wording wording;

	HitCards(FigureChips chips, Labels labels, Wording wording) {
		this.chips = chips;
		this.labels = labels;
		this.wording = wording;
	}

	HitCard of(ArticleHit hit, ArticleQuery query) {
		Snippet title = hit.title();
		LocalDate day = hit.publishedAt();
		List<FigureChip> figures = this.chips.of(hit.figures(), query.selection(FacetName.FIGURE).included());
		int more = hit.figures().size() - figures.size();
		return new HitCard(hit.id(), (title != null) ? title : Snippet.plain(this.wording.text("article.untitled")),
				hit.snippets(), hit.publication(), (day != null) ? this.wording.day(day) : null,
				(day != null) ? day.toString() : null, place(hit.placeIds()), hit.sample(), figures,
				(more > 0) ? this.wording.text("hit.more-figures", more) : null);
	}

	/**
	 * The first place that is a city or narrower; the ids name what a place lies in
	 * before it.
	 */
	private @Nullable String place(List<String> ids) {
		List<Place> places = ids.stream().map(this.labels::place).toList();
		return places.stream()
			.filter((place) -> place.kind().compareTo(PlaceKind.CITY) >= 0)
			.findFirst()
			.or(() -> places.stream().findFirst())
			.map(this.labels::withCountry)
			.orElse(null);
	}

}
