package org.tally.web.search;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.query.ArticleQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.language.QueryMistakeException;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Answers the query in the address.
 */
@Controller
class SearchController {

	private final ArticleSearch search;

	private final SearchPages pages;

	SearchController(ArticleSearch search, SearchPages pages) {
		this.search = search;
		this.pages = pages;
	}

	@GetMapping("/")
	String search(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		ArticleQuery query = ArticleQueryAddress.read(parameters);
		// A form sends its empty fields too; the address bar is better without them.
		CopyView view = CopyView.read(parameters);
		response.setHeader("HX-Push-Url", view.address(query));
		model.addAttribute("page", answer(query, view, response));
		return "search/page";
	}

	private SearchPage answer(ArticleQuery query, CopyView view, HttpServletResponse response) {
		try {
			return this.pages.of(query,
					(view == CopyView.EACH) ? this.search.searchEach(query) : this.search.search(query), view);
		}
		catch (QueryMistakeException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.pages.mistaken(query, ex.getMessage());
		}
	}

}
