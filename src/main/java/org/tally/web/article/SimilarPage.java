package org.tally.web.article;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.search.hit.HitCard;

/**
 * A page of the articles that are like one.
 *
 * @param title of the article
 * @param summary how many there are, in words
 * @param previous the page before, or null
 * @param next the page after, or null
 */
record SimilarPage(String title, String articleHref, String summary, List<HitCard> hits, @Nullable String previous,
		@Nullable String next) {

	SimilarPage {
		hits = List.copyOf(hits);
	}

}
