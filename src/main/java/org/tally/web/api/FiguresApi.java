package org.tally.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Coded;
import org.tally.search.hit.TotalHits;
import org.tally.search.paging.FigureFilter;
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

	FiguresApi(FigurePages figures, ApiQuery query) {
		this.figures = figures;
		this.query = query;
	}

	@GetMapping("/api/v1/figures")
	Found find(@RequestParam MultiValueMap<String, String> parameters) {
		FigureFilter filter = new FigureFilter(
				this.query.all(parameters, "type", (code) -> Coded.of(FigureType.class, code)),
				this.query.all(parameters, "location", String::valueOf),
				this.query.all(parameters, "attribution", String::valueOf), minimum(parameters));
		FigurePage page = this.figures.find(this.query.read(parameters), filter, this.query.size(parameters),
				this.query.single(parameters, "after"));
		return new Found(page.total(), page.figures().stream().map(FigureJson::of).toList(), page.next());
	}

	private @Nullable Double minimum(MultiValueMap<String, String> parameters) {
		String min = this.query.single(parameters, "min");
		try {
			Double minimum = (min != null) ? Double.valueOf(min) : null;
			if (minimum == null || Double.isFinite(minimum)) {
				return minimum;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, as for what is no finite number.
		}
		throw this.query.mistake("min", "api.parameter.number", String.valueOf(min));
	}

}
