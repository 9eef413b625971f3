package org.tally.web.facet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.facet.date.DateBoxes;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FacetView;

/**
 * Lays out the facets beside the hits.
 */
@Component
public class FacetBoxes {

	/** Of each facet so many open values, that all of them can be seen together. */
	private static final int SHOWN = 10;

	/** A few more places, since countries and regions are among them. */
	private static final int SHOWN_PLACES = 12;

	/** The order that readers ask in: when, what, where, who; then who wrote it. */
	private static final List<FacetName> ORDER = List.of(FacetName.ADDED, FacetName.FIGURE, FacetName.PLACE,
			FacetName.ACTOR, FacetName.KIND, FacetName.PUBLICATION, FacetName.LANGUAGE);

	private static final Set<FacetName> RARE = EnumSet.of(FacetName.ADDED, FacetName.KIND, FacetName.LANGUAGE);

	private final FacetGroups groups;

	private final DateBoxes dates;

	private final Labels labels;

	private final Wording wording;

	FacetBoxes(FacetGroups groups, DateBoxes dates, Labels labels, Wording wording) {
		this.groups = groups;
		this.dates = dates;
		this.labels = labels;
		this.wording = wording;
	}

	public List<FacetBox> of(ArticleQuery query, Map<FacetName, Facet> facets, FacetView view) {
		List<FacetBox> boxes = new ArrayList<>();
		if (isSomething(facets.get(FacetName.PUBLISHED)) || isSomething(facets.get(FacetName.ABOUT))) {
			boxes.add(dates(facets.get(view.dates(query)), query, view));
		}
		for (FacetName name : ORDER) {
			Facet facet = facets.get(name);
			if (facet != null && isSomething(facet)) {
				boxes.add(of(facet, query, view));
			}
		}
		return boxes;
	}

	private static boolean isSomething(@Nullable Facet facet) {
		return facet != null && (!facet.values().isEmpty() || facet.timeline() != null);
	}

	private FacetBox dates(Facet facet, ArticleQuery query, FacetView view) {
		FacetName name = facet.name();
		List<FacetValue> rows = facet.values()
			.stream()
			.filter((value) -> value.state() != State.OPEN || value.value().equals(FacetName.NONE))
			.toList();
		return new FacetBox("dates", this.wording.text("dates.title"), false, this.groups.of(name, rows),
				this.dates.of(name, facet.timeline(), query, view), view.parameters(), false, "");
	}

	private FacetBox of(Facet facet, ArticleQuery query, FacetView view) {
		FacetName name = facet.name();
		List<FacetValue> shown = first(facet.values());
		boolean places = name == FacetName.PLACE;
		return new FacetBox(name.code(), this.labels.of(name), RARE.contains(name) && query.selection(name).isEmpty(),
				places ? this.groups.tree(facet, SHOWN_PLACES, query, view) : this.groups.of(name, shown), null,
				List.of(), facet.more() || shown.size() < facet.values().size(), ArticleQueryAddress.of(name, query));
	}

	/** The articles without a value are always among them. */
	private static List<FacetValue> first(List<FacetValue> values) {
		List<FacetValue> open = values.stream()
			.filter((value) -> value.state() == State.OPEN && !value.value().equals(FacetName.NONE))
			.toList();
		Set<FacetValue> cut = Set.copyOf(open.subList(Math.min(SHOWN, open.size()), open.size()));
		return values.stream().filter((value) -> !cut.contains(value)).toList();
	}

}
