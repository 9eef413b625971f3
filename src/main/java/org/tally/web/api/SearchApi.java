package org.tally.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.search.ArticleSearch;
import org.tally.search.hit.TotalHits;
import org.tally.search.paging.HitPages;
import org.tally.search.query.ArticleQuery;
import org.tally.web.api.json.FacetJson;
import org.tally.web.api.json.HitJson;
import org.tally.web.api.json.HitsJson;

/**
 * A search as the page has it: hits and facets in one answer.
 */
@RestController
class SearchApi {

	/**
	 * Hits and facets.
	 */
	record Found(TotalHits total, List<HitJson> hits, @Nullable String next, List<FacetJson> facets) {
	}

	private final HitPages hits;

	private final ArticleSearch search;

	private final FacetsApi facets;

	private final ApiQuery query;

	SearchApi(HitPages hits, ArticleSearch search, FacetsApi facets, ApiQuery query) {
		this.hits = hits;
		this.search = search;
		this.facets = facets;
		this.query = query;
	}

	@GetMapping("/api/v1/search")
	Found search(@RequestParam MultiValueMap<String, String> parameters) {
		ArticleQuery asked = this.query.read(parameters);
		HitsJson found = HitsJson.of(this.hits.find(asked, this.query.size(parameters),
				this.query.single(parameters, "after"), this.query.wanted(parameters, "snippets")));
		return new Found(found.total(), found.hits(), found.next(), this.facets.facets(this.search.overview(asked)));
	}

}
