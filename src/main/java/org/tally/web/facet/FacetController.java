package org.tally.web.facet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.article.mention.Place;
import org.tally.search.ArticleSearch;
import org.tally.search.facet.Facet;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;
import org.tally.web.query.Parameter;

/**
 * Shows the values of one facet at length, with a box to find any among them.
 */
@Controller
class FacetController {

	private final ArticleSearch search;

	private final FacetGroups groups;

	private final FilterChips chips;

	private final Labels labels;

	private final Wording wording;

	FacetController(ArticleSearch search, FacetGroups groups, FilterChips chips, Labels labels, Wording wording) {
		this.search = search;
		this.groups = groups;
		this.chips = chips;
		this.labels = labels;
		this.wording = wording;
	}

	@GetMapping("/facets/{facet}")
	String facet(@PathVariable("facet") String code, ArticleQuery query, @RequestParam(defaultValue = "") String find,
			@RequestParam(defaultValue = "") String within, Model model) {
		FacetName facet = FacetName.of(code)
			.filter(FacetName::isListed)
			.orElseThrow(() -> new MissingException("page"));
		String typed = find.strip();
		Place around = (facet == FacetName.PLACE && !within.isBlank() && typed.isEmpty()) ? this.labels.place(within)
				: null;
		Facet list = list(query, facet, typed, around);
		model.addAttribute("page", new FacetPage(code, title(facet, around), typed, summary(list),
				query.equals(ArticleQuery.ALL) ? null : this.chips.summary(query), (around != null) ? up(around) : null,
				(around != null) ? upHref(around, query) : "", groups(list, typed), Parameter.of(query, null),
				Parameter.of(query.withText(""), facet), ArticleQueryAddress.of(query), "/facets/" + code,
				list.more() ? this.wording.text("facets.cut", count(list)) : null));
		return "facet/page";
	}

	private Facet list(ArticleQuery query, FacetName facet, String typed, @Nullable Place around) {
		if (around != null) {
			return this.search.placesWithin(query, way(around));
		}
		if (typed.isEmpty()) {
			return this.search.facet(query, facet);
		}
		return this.search.facet(query, facet, (value) -> this.labels.isNamed(facet, value, typed));
	}

	/**
	 * The articles without a value are shown with all the others, not with found ones.
	 */
	private List<FacetGroup> groups(Facet list, String typed) {
		if (list.name() != FacetName.PLACE) {
			return this.groups.of(list.name(), list.values());
		}
		return typed.isEmpty() ? this.groups.tree(list.values()) : this.groups.found(list.values());
	}

	private String title(FacetName facet, @Nullable Place around) {
		return (around != null) ? this.wording.text("facets.within", around.name()) : this.labels.of(facet);
	}

	/** The ways in the index are made of ids, the country first. */
	private static String way(Place place) {
		return Stream.concat(place.within().stream(), Stream.of(place.id())).collect(Collectors.joining("/"));
	}

	private String up(Place place) {
		return place.within().isEmpty() ? this.wording.text("facets.all-places")
				: this.wording.text("facets.within", this.labels.of(FacetName.PLACE, narrowest(place)));
	}

	private static String upHref(Place place, ArticleQuery query) {
		return place.within().isEmpty() ? ArticleQueryAddress.of(FacetName.PLACE, query)
				: FacetGroups.withinHref(narrowest(place), query);
	}

	private static String narrowest(Place place) {
		return place.within().get(place.within().size() - 1);
	}

	/** The articles without a value are in the list, too, and are none. */
	private String summary(Facet list) {
		return this.wording.text(list.more() ? "facets.summary.most" : "facets.summary", count(list));
	}

	private static long count(Facet list) {
		return list.values().stream().filter((value) -> !value.value().equals(FacetName.NONE)).count();
	}

}
