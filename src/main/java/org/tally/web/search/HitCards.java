package org.tally.web.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Named;
import org.tally.article.Place;
import org.tally.article.PlaceKind;
import org.tally.search.ArticleHit;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
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

	private final Notes notes;

	HitCards(FigureChips chips, Labels labels, Wording wording, Notes notes) {
		this.chips = chips;
		this.labels = labels;
		this.wording = wording;
		this.notes = notes;
	}

	HitCard of(ArticleHit hit, ArticleQuery query) {
		Snippet title = hit.title();
		LocalDate day = hit.publishedAt();
		List<FigureChip> figures = this.chips.of(hit.figures(), query.selection(FacetName.FIGURE).included());
		int more = hit.figures().size() - figures.size();
		return new HitCard(hit.id(), (title != null) ? title : Snippet.plain(this.wording.text("article.untitled")),
				hit.snippets(), hit.publication(), (day != null) ? this.wording.day(day) : null,
				(day != null) ? day.toString() : null, place(hit), hit.sample(), figures,
				(more > 0) ? this.wording.text("hit.more-figures", more) : null, this.notes.of(hit.copies()));
	}

	/**
	 * Where most of the figures happened; the place named first is often only where the
	 * article was written.
	 */
	private @Nullable String place(ArticleHit hit) {
		Map<String, Long> figures = hit.figures()
			.stream()
			.flatMap((figure) -> Stream.ofNullable(figure.location()))
			.collect(Collectors.groupingBy(Named::id, LinkedHashMap::new, Collectors.counting()));
		return figures.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((most) -> this.labels.withCountry(this.labels.place(most.getKey())))
			.orElseGet(() -> firstPlace(hit.placeIds()));
	}

	/**
	 * The first that is a city or narrower; the ids name what a place lies in before it.
	 */
	private @Nullable String firstPlace(List<String> ids) {
		List<Place> places = ids.stream().map(this.labels::place).toList();
		return places.stream()
			.filter((place) -> place.kind().compareTo(PlaceKind.CITY) >= 0)
			.findFirst()
			.or(() -> places.stream().findFirst())
			.map(this.labels::withCountry)
			.orElse(null);
	}

}
