package org.tally.search.news;

import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Named;

/**
 * What one figure of an article must reach: "killed, at least 50, in Raqqa".
 *
 * @param place id of the place it must lie in, or null for anywhere
 */
public record Threshold(FigureType type, Comparison comparison, double number, @Nullable String place) {

	public Threshold {
		if (!(number >= 0) || Double.isInfinite(number)) {
			throw new IllegalArgumentException("A threshold is a number from 0");
		}
	}

	/**
	 * Whether this figure alone reaches it; what is denied does not.
	 * @param within whether the place of the first id is or lies in that of the second
	 */
	public boolean isReachedBy(Figure figure, BiPredicate<String, String> within) {
		Named location = figure.location();
		return figure.type() == this.type && figure.status() != FigureStatus.DENIED
				&& this.comparison.holds(figure.bounds(), this.number)
				&& (this.place == null || (location != null && within.test(location.id(), this.place)));
	}

}
