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
			Allow: /help/
			Disallow: /?
			Disallow: /facets
			Disallow: /dates
			Disallow: /area
			Disallow: /suggestions
			Disallow: /related-terms
			Disallow: /saved
			Disallow: /export
			Disallow: /batch
			Disallow: /api
			Disallow: /alerts
			Disallow: /feed
			Disallow: /error
			Disallow: /actuator
			Disallow: /articles/*?
			Disallow: /articles/*/
			Disallow: /actors/*?
			Disallow: /places/*?
			Disallow: /publications/*?
			""";

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return RULES;
	}

}
