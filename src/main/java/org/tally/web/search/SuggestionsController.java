package org.tally.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import org.tally.web.Wording;

/**
 * Suggests names and headlines to who is typing.
 */
@Controller
class SuggestionsController {

	/** Who typed more is not typing a name any more. */
	private static final int LONGEST = 60;

	private final Suggestions suggestions;

	private final Wording wording;

	SuggestionsController(Suggestions suggestions, Wording wording) {
		this.suggestions = suggestions;
		this.wording = wording;
	}

	@GetMapping("/suggestions")
	String suggestions(@RequestParam(defaultValue = "") String q, Model model) {
		List<SuggestedQuery> suggested = new ArrayList<>();
		if (q.length() <= LONGEST) {
			for (Suggestion suggestion : this.suggestions.complete(q)) {
				suggested.add(new SuggestedQuery("suggestion-" + (suggested.size() + 1), suggestion.text(),
						this.wording.text("suggestion." + suggestion.kind().name().toLowerCase(Locale.ROOT)),
						SuggestedQuery.query(suggestion)));
			}
		}
		model.addAttribute("suggestions", suggested);
		return "search/suggestions";
	}

}
