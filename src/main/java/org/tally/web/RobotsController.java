package org.tally.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells crawlers to read articles, and to leave the endless searches alone.
 */
@RestController
class RobotsController {

	private static final String RULES = """
			User-agent: *
			Allow: /$
			Allow: /articles/
			Allow: /actors/
			Allow: /places/
			Allow: /publications/
			Allow: /about
			Disallow: /facets
			Disallow: /dates
			Disallow: /suggestions
			Disallow: /saved
			Disallow: /export
			Disallow: /batch
			Disallow: /api/
			Disallow: /alerts
			Disallow: /?
			Disallow: /articles/*?
			Disallow: /articles/*/
			Disallow: /related-terms
			Disallow: /feed
			""";

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return RULES;
	}

}
