package org.tally.web.search;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.FacetView;
import org.tally.web.query.FilterMistakes;
import org.tally.web.view.ViewPages;
import org.tally.web.view.ViewedResult;

/**
 * Answers the query in the address.
 */
@Controller
class SearchController {

	/** More than these are no slip of the hand. */
	private static final int MOST_NAMED = 5;

	private static final int LONGEST_NAMED = 60;

	/** Of what can be searched none is as long; of what cannot, it fits no header. */
	private static final int LONGEST_ADDRESS = 50_000;

	private final SearchPages pages;

	private final ViewPages views;

	private final FilterMistakes mistakes;

	private final Wording wording;

	SearchController(SearchPages pages, ViewPages views, FilterMistakes mistakes, Wording wording) {
		this.pages = pages;
		this.views = views;
		this.mistakes = mistakes;
		this.wording = wording;
	}

	@GetMapping("/")
	String search(ArticleQuery query, FacetView view, @RequestParam MultiValueMap<String, String> parameters,
			Model model, HttpServletResponse response) {
		// A form sends its empty fields too; the address bar is better without them.
		String address = view.of(query);
		if (address.length() <= LONGEST_ADDRESS) {
			response.setHeader("HX-Push-Url", address);
		}
		model.addAttribute("leftOut",
				this.mistakes.in(parameters).stream().limit(MOST_NAMED).map(this::leftOut).toList());
		model.addAttribute("page", answer(query, view, model, response));
		return "search/page";
	}

	private String leftOut(QueryMistake mistake) {
		String value = mistake.details().get(1);
		return this.wording.text("search.left-out", mistake.details().get(0),
				value.substring(0, Math.min(value.length(), LONGEST_NAMED)));
	}

	private SearchPage answer(ArticleQuery query, FacetView view, Model model, HttpServletResponse response) {
		try {
			ViewedResult viewed = this.views.of(query);
			model.addAttribute("view", viewed.view());
			return this.pages.of(query, viewed.result(), view);
		}
		catch (QueryMistakeException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.pages.mistaken(query, ex.mistake());
		}
	}

}
