package org.tally.web.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.article.NearCopy;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.web.Wording;

/**
 * Lays out the articles beside one.
 */
@Component
class OtherArticles {

	private final Wording wording;

	OtherArticles(Wording wording) {
		this.wording = wording;
	}

	OtherArticle copy(NearCopy copy) {
		return other(copy.article(), this.wording.text("article.copies.alike", Math.round(copy.similarity() * 100)));
	}

	OtherArticle related(ArticleHit hit) {
		return other(hit, null);
	}

	private OtherArticle other(ArticleHit hit, @Nullable String likeness) {
		Snippet title = hit.title();
		return new OtherArticle(hit.id(), (title != null) ? title.text() : this.wording.text("article.untitled"),
				this.wording.source(hit.publication(), hit.publishedAt()), likeness, hit.sample());
	}

}
