package org.tally.web.feed;

import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tally.search.ArticleSearch;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * The newest articles of a search as a feed.
 */
@RestController
class FeedController {

	private final ArticleSearch search;

	private final FilterChips chips;

	private final AtomFeed feed;

	FeedController(ArticleSearch search, FilterChips chips, AtomFeed feed) {
		this.search = search;
		this.chips = chips;
		this.feed = feed;
	}

	@GetMapping(path = "/feed.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8")
	String atom(@RequestParam MultiValueMap<String, String> parameters) {
		ArticleQuery query = ArticleQueryAddress.read(parameters).withSort(ArticleOrder.NEWEST);
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return this.feed.write(this.chips.summary(query), site, ArticleQueryAddress.of(query),
				this.search.search(query).hits());
	}

}
