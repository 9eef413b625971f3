package org.tally.web.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.facet.Facet;
import org.tally.search.query.FacetName;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Lays out the facets beside the hits.
 */
@Component
public class FacetBoxes {

	/** Of each facet so many open values, that all of them can be seen together. */
	private static final int SHOWN = 10;

	private final FacetGroups groups;

	private final Histograms histograms;

	private final Labels labels;

	private final Wording wording;

	FacetBoxes(FacetGroups groups, Histograms histograms, Labels labels, Wording wording) {
		this.groups = groups;
		this.histograms = histograms;
		this.labels = labels;
		this.wording = wording;
	}

	public List<FacetBox> of(ArticleQuery query, Map<FacetName, Facet> facets) {
		List<FacetBox> boxes = new ArrayList<>();
		for (FacetName name : FacetName.listed()) {
			Facet facet = facets.get(name);
			if (facet != null && !facet.values().isEmpty()) {
				boxes.add(of(facet, query));
			}
		}
		return boxes;
	}

	private FacetBox of(Facet facet, ArticleQuery query) {
		FacetName name = facet.name();
		boolean months = name.isDate();
		List<FacetValue> shown = months ? facet.values() : first(facet.values());
		long more = facet.more() + facet.values().size() - shown.size();
		return new FacetBox(name.code(), this.labels.of(name), this.groups.of(name, shown, query),
				months ? this.histograms.of(facet, query) : null, more(more), ArticleQueryAddress.of(name, query));
	}

	private @Nullable String more(long more) {
		return (more > 0) ? this.wording.text("facet.more", more) : null;
	}

	private static List<FacetValue> first(List<FacetValue> values) {
		long chosen = values.stream().filter((value) -> value.state() != State.OPEN).count();
		return values.stream().limit(chosen + SHOWN).toList();
	}

}
