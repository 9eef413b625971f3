package org.tally.search.news;

import org.tally.article.figure.Bounds;
import org.tally.article.mention.Coded;

/**
 * How a figure must stand to a number. Only what is claimed counts: "at least 40" is no
 * claim of 50, and "up to 60" none of 50 either.
 */
public enum Comparison implements Coded {

	/** The number or more is claimed. */
	AT_LEAST,
	/** The number or less is claimed. */
	AT_MOST;

	boolean holds(Bounds bounds, double number) {
		return (this == AT_LEAST) ? bounds.low() != null && bounds.low() >= number
				: bounds.high() != null && bounds.high() <= number;
	}

}
