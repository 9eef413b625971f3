package org.tally.web.search;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tally.search.query.ArticleQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchResult;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.query.FacetView;
import org.tally.web.view.ViewPages;

/**
 * Answers the query in the address.
 */
@Controller
class SearchController {

	private final ArticleSearch search;

	private final SearchPages pages;

	private final ViewPages views;

	SearchController(ArticleSearch search, SearchPages pages, ViewPages views) {
		this.search = search;
		this.pages = pages;
		this.views = views;
	}

	@GetMapping("/")
	String search(ArticleQuery query, FacetView view, Model model, HttpServletResponse response) {
		// A form sends its empty fields too; the address bar is better without them.
		response.setHeader("HX-Push-Url", view.of(query));
		model.addAttribute("page", answer(query, view, model, response));
		return "search/page";
	}

	private SearchPage answer(ArticleQuery query, FacetView view, Model model, HttpServletResponse response) {
		try {
			SearchResult result = this.views.search(this.search, query);
			model.addAttribute("view", this.views.of(query, result));
			return this.pages.of(query, result, view);
		}
		catch (QueryMistakeException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.pages.mistaken(query, ex.mistake());
		}
	}

}
