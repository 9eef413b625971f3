package org.tally.web.search.suggestion;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Suggests names, headlines and saved searches to who is typing.
 */
@Controller
class SuggestionsController {

	private final SuggestedQueries suggested;

	SuggestionsController(SuggestedQueries suggested) {
		this.suggested = suggested;
	}

	@GetMapping("/suggestions")
	String suggestions(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("suggestions", this.suggested.of(q));
		return "search/suggestions";
	}

}
