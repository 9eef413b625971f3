package org.tally.web.search.hit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.mention.Named;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.article.trail.Opened;
import org.tally.web.figure.Asked;
import org.tally.web.figure.AskedFigures;
import org.tally.web.figure.FigureChip;
import org.tally.web.figure.FigureChips;
import org.tally.web.figure.FigureOrder;
import org.tally.web.figure.NumberedFigure;
import org.tally.web.thing.ThingAddress;
import org.tally.web.thing.ThingLink;

/**
 * Lays out the hits.
 */
@Component
public class HitCards {

	private final FigureOrder order;

	private final FigureChips chips;

	private final AskedFigures asked;

	private final Labels labels;

	private final Wording wording;

	private final Notes notes;

	HitCards(FigureOrder order, FigureChips chips, AskedFigures asked, Labels labels, Wording wording, Notes notes) {
		this.order = order;
		this.chips = chips;
		this.asked = asked;
		this.labels = labels;
		this.wording = wording;
		this.notes = notes;
	}

	/**
	 * The cards of a page of hits.
	 */
	public List<HitCard> of(List<ArticleHit> hits, ArticleQuery query) {
		Asked asked = this.asked.of(query);
		List<HitCard> cards = new ArrayList<>();
		for (ArticleHit hit : hits) {
			cards.add(card(hit, query, asked, (query.page() - 1) * ArticleQuery.PAGE_SIZE + cards.size() + 1));
		}
		return cards;
	}

	/**
	 * The cards of hits outside a search's pages.
	 */
	public List<HitCard> apart(List<ArticleHit> hits, ArticleQuery query) {
		Asked asked = this.asked.of(query);
		return hits.stream().map((hit) -> card(hit, query, asked, 0)).toList();
	}

	/**
	 * The card of a hit of which nothing was asked.
	 */
	public HitCard of(ArticleHit hit) {
		return card(hit, ArticleQuery.ALL, Asked.NOTHING, 0);
	}

	/** The position is that among all hits, from 1, or 0 where they are no search's. */
	private HitCard card(ArticleHit hit, ArticleQuery query, Asked asked, int position) {
		String publication = hit.publication();
		Snippet title = hit.title();
		LocalDate day = hit.publishedAt();
		List<NumberedFigure> claims = this.order.of(hit, asked);
		List<FigureChip> figures = this.chips.of(claims, asked);
		int more = claims.size() - figures.size();
		return new HitCard(hit.id(), position, Opened.address(hit.id(), query, position),
				(title != null) ? title : Snippet.plain(this.wording.text("article.untitled")), hit.snippets(),
				(publication != null) ? new ThingLink(publication, ThingAddress.publication(publication)) : null,
				(day != null) ? this.wording.day(day) : null, (day != null) ? day.toString() : null, place(hit),
				hit.sample(), figures, (more > 0) ? this.wording.text("hit.more-figures", more) : null,
				this.notes.of(hit.copies()));
	}

	/**
	 * Where most of the figures happened; the place named first is often only where the
	 * article was written.
	 */
	private @Nullable ThingLink place(ArticleHit hit) {
		Map<String, Long> figures = hit.figures()
			.stream()
			.flatMap((figure) -> Stream.ofNullable(figure.location()))
			.collect(Collectors.groupingBy(Named::id, LinkedHashMap::new, Collectors.counting()));
		return figures.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((most) -> link(this.labels.place(most.getKey()), hit))
			.orElseGet(() -> firstPlace(hit));
	}

	/**
	 * The first that is a city or narrower; the ids name what a place lies in before it.
	 */
	private @Nullable ThingLink firstPlace(ArticleHit hit) {
		List<Place> places = hit.placeIds().stream().map(this.labels::place).toList();
		return places.stream()
			.filter((place) -> place.kind().compareTo(PlaceKind.CITY) >= 0)
			.findFirst()
			.or(() -> places.stream().findFirst())
			.map((place) -> link(place, hit))
			.orElse(null);
	}

	private ThingLink link(Place place, ArticleHit hit) {
		return new ThingLink(this.labels.withCountry(place),
				hit.placeIds().contains(place.id()) ? ThingAddress.place(place.id()) : null);
	}

}
