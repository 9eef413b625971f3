package org.tally.web.saved.news;

import java.time.Instant;
import java.util.List;

/**
 * One thing that is new, in words that need no page around them.
 *
 * @param article id of the article
 * @param revision whether the article was known and its figures were revised
 * @param at when it was indexed or revised
 * @param source publication and day
 * @param lines its figures, or how they were revised
 */
public record NewsItem(String article, boolean revision, Instant at, String title, String source, List<String> lines) {

	public NewsItem {
		lines = List.copyOf(lines);
	}

	/** Of the article on the portal. */
	public String path() {
		return "/articles/" + this.article;
	}

}
