package org.tally.web.related;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.query.ArticleQuery;
import org.tally.search.suggest.RelatedTerms;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Offers words that set the articles of a search apart: as a part of its page, fetched
 * when the reader gets there, or as a page of their own.
 */
@Controller
class RelatedTermsController {

	private final RelatedTerms terms;

	private final FilterChips chips;

	RelatedTermsController(RelatedTerms terms, FilterChips chips) {
		this.terms = terms;
		this.chips = chips;
	}

	@GetMapping("/related-terms")
	String terms(@RequestParam MultiValueMap<String, String> parameters,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
		ArticleQuery query = ArticleQueryAddress.read(parameters).withPage(1);
		model.addAttribute("terms", this.terms.of(query).stream().map((word) -> RelatedTerm.of(word, query)).toList());
		model.addAttribute("query", this.chips.summary(query));
		model.addAttribute("back", ArticleQueryAddress.of(query));
		return part ? "search/related-terms :: terms" : "search/related-terms";
	}

}
