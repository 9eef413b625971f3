package org.tally.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.export.EnrichedArticleJson;
import org.tally.search.article.Articles;
import org.tally.search.paging.HitPages;
import org.tally.web.MissingException;
import org.tally.web.api.json.HitsJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles by a search, and one by one.
 */
@RestController
@RequestMapping("/api/v1/articles")
class ArticlesApi {

	private final HitPages hits;

	private final Articles articles;

	private final ApiQuery query;

	ArticlesApi(HitPages hits, Articles articles, ApiQuery query) {
		this.hits = hits;
		this.articles = articles;
		this.query = query;
	}

	@GetMapping
	HitsJson find(@RequestParam MultiValueMap<String, String> parameters) {
		return HitsJson.of(this.hits.find(this.query.read(parameters), this.query.size(parameters),
				this.query.single(parameters, "after"), this.query.wanted(parameters, "snippets")));
	}

	/** As a line of the JSON Lines export. */
	@GetMapping("/{id}")
	ObjectNode article(@PathVariable String id) {
		return this.articles.find(id)
			.map(EnrichedArticleJson::whole)
			.orElseThrow(() -> new MissingException("article"));
	}

}
