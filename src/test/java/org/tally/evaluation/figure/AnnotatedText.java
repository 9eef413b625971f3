package org.tally.evaluation.figure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;

/**
 * A text written for the project, with the figures it reports.
 */
record AnnotatedText(String text, @Nullable LocalDate publishedAt, List<GoldFigure> figures) {

	Article article() {
		return new Article("own", null, this.text, null, this.publishedAt, null, null, false);
	}

}
