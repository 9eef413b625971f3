package org.tally.web.facet;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.enrichment.text.Folding;
import org.tally.search.query.ArticleQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.facet.Facet;
import org.tally.search.query.FacetName;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.web.Labels;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;
import org.tally.web.query.Parameter;

/**
 * Shows every value of one facet, with a box to find some among them.
 */
@Controller
class FacetController {

	/** Longer lists nobody reads; they are narrowed by their box. */
	private static final int LONGEST = 500;

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
	String facet(@PathVariable("facet") String code, @RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String find, Model model) {
		FacetName facet = FacetName.of(code)
			.filter(FacetName::isListed)
			.orElseThrow(() -> new MissingException("page"));
		ArticleQuery query = ArticleQueryAddress.read(parameters);
		String wanted = folded(find.strip());
		Facet all = this.search.facet(query, facet);
		List<FacetValue> found = all.values()
			.stream()
			.filter((value) -> value.state() != State.OPEN
					|| folded(this.labels.of(facet, value.value())).contains(wanted))
			.toList();
		List<FacetValue> shown = found.stream().limit(LONGEST).toList();
		model.addAttribute("page", new FacetPage(code, this.labels.of(facet), find.strip(), summary(all, found, wanted),
				all.more() > 0 ? this.wording.text("facets.find.within", all.values().size())
						: this.wording.text("facets.find"),
				query.equals(ArticleQuery.ALL) ? null : this.chips.summary(query), this.groups.of(facet, shown, query),
				Parameter.of(query, null), Parameter.of(query, facet), ArticleQueryAddress.of(query), "/facets/" + code,
				(shown.size() < found.size()) ? this.wording.text("facets.cut", LONGEST) : null));
		return "facet/page";
	}

	/**
	 * What lies beyond the longest list that the engine gives is said, not passed over.
	 */
	private String summary(Facet all, List<FacetValue> found, String wanted) {
		if (all.more() == 0) {
			return this.wording.text("facets.summary", found.size());
		}
		int read = all.values().size();
		return wanted.isEmpty() ? this.wording.text("facets.summary.some", read, read + all.more())
				: this.wording.text("facets.summary.some.found", found.size(), read, read + all.more());
	}

	/**
	 * As names are compared elsewhere; the Turkish ı, a letter of its own there, is on
	 * few keyboards: "sirnak" finds Şırnak.
	 */
	private static String folded(String label) {
		return Folding.fold(label).replace('ı', 'i');
	}

}
