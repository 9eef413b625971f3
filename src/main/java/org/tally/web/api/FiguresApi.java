package org.tally.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.search.hit.TotalHits;
import org.tally.search.paging.FigurePage;
import org.tally.search.paging.FigurePages;
import org.tally.web.api.json.FigureJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of a search's articles, each with its sentence.
 */
@RestController
class FiguresApi {

	/**
	 * A stretch of figures.
	 */
	record Found(TotalHits total, List<ObjectNode> figures, @Nullable String next) {
	}

	private final FigurePages figures;

	private final ApiQuery query;

	private final FigureChoices choices;

	FiguresApi(FigurePages figures, ApiQuery query, FigureChoices choices) {
		this.figures = figures;
		this.query = query;
		this.choices = choices;
	}

	@GetMapping("/api/v1/figures")
	Found find(@RequestParam MultiValueMap<String, String> parameters) {
		FigurePage page = this.figures.find(this.query.read(parameters), this.choices.read(parameters),
				this.query.size(parameters), this.query.single(parameters, "after"));
		return new Found(page.total(), page.figures().stream().map(FigureJson::of).toList(), page.next());
	}

}
