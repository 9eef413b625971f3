package org.tally.search.paging;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;

/**
 * A figure with what it is quoted by.
 *
 * @param words the count as the article says it
 * @param sentence it stands in
 * @param title of its article, or null
 */
public record FoundFigure(Figure figure, String words, String sentence, String articleId, @Nullable String title,
		@Nullable String publication, @Nullable LocalDate publishedAt, @Nullable String url) {

}
