package org.tally.search.news;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;

/**
 * What became of one figure in a revision.
 *
 * @param before or null where it was added
 * @param after or null where it was taken out
 * @param number the place of {@code after} among the article's figures, from 1; 0 where
 * it was taken out
 */
public record FigureChange(@Nullable Figure before, @Nullable Figure after, int number) {

	public FigureChange {
		if (before == null && after == null) {
			throw new IllegalArgumentException("A change has a figure before it or after it");
		}
	}

}
