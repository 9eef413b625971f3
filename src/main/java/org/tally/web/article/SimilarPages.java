package org.tally.web.article;

import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.search.article.SimilarArticles;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.search.hit.HitCards;

/**
 * Lays out the list of articles that are like one.
 */
@Component
class SimilarPages {

	/** Those after have little in common with the article but the war. */
	static final int LAST = 10;

	private final HitCards cards;

	private final Wording wording;

	SimilarPages(HitCards cards, Wording wording) {
		this.cards = cards;
		this.wording = wording;
	}

	SimilarPage of(EnrichedArticle article, SimilarArticles similar, int page) {
		String address = ArticleQueryAddress.article(article.article().id());
		String title = article.article().title();
		boolean more = page < LAST && similar.total() > (long) page * ArticleQuery.PAGE_SIZE;
		return new SimilarPage((title != null) ? title : this.wording.text("article.untitled"), address,
				this.wording.text("total.articles", similar.total()),
				similar.hits().stream().map(this.cards::of).toList(),
				(page > 1) ? address + "/similar?page=" + (page - 1) : null,
				more ? address + "/similar?page=" + (page + 1) : null);
	}

}
