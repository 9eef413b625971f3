package org.tally.search.article;

import java.util.List;

import org.tally.search.hit.ArticleHit;

/**
 * A page of articles that are like one.
 *
 * @param total how many there are
 */
public record SimilarArticles(long total, List<ArticleHit> hits) {

	public SimilarArticles {
		hits = List.copyOf(hits);
	}

}
