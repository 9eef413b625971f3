package org.tally.web.api;

import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchResult;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.MissingException;
import org.tally.web.api.json.FacetJson;

/**
 * What a search can be narrowed by.
 */
@RestController
@RequestMapping("/api/v1/facets")
class FacetsApi {

	private static final int USUAL = 100;

	private static final int MOST = 1_000;

	private final ArticleSearch search;

	private final Labels labels;

	private final ApiQuery query;

	FacetsApi(ArticleSearch search, Labels labels, ApiQuery query) {
		this.search = search;
		this.labels = labels;
		this.query = query;
	}

	@GetMapping
	Map<String, List<FacetJson>> all(@RequestParam MultiValueMap<String, String> parameters) {
		return Map.of("facets", facets(this.search.overview(this.query.read(parameters))));
	}

	/**
	 * The facets of a result in the readers' order.
	 */
	List<FacetJson> facets(SearchResult result) {
		return FacetName.listed()
			.stream()
			.filter(result.facets()::containsKey)
			.map(result.facets()::get)
			.map((facet) -> FacetJson.of(facet, facet.values(), this.labels))
			.toList();
	}

	@GetMapping("/{name}")
	FacetJson one(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
		FacetName facet = FacetName.of(name)
			.filter(FacetName::isListed)
			.orElseThrow(() -> new MissingException("facet"));
		String find = this.query.single(parameters, "find");
		int size = this.query.size(parameters, USUAL, MOST);
		ArticleQuery asked = this.query.read(parameters);
		String typed = (find != null) ? find.strip() : "";
		Facet found = typed.isEmpty() ? this.search.facet(asked, facet)
				: this.search.facet(asked, facet, (value) -> this.labels.isNamed(facet, value, typed));
		List<FacetValue> values = found.values();
		return FacetJson.of(found, values.subList(0, Math.min(size, values.size())), this.labels);
	}

}
