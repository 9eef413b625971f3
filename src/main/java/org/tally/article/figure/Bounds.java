package org.tally.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * The inclusive bounds of what a figure claims; null is open ("at least 105" has no
 * {@code high}).
 */
public record Bounds(@Nullable Double low, @Nullable Double high) {

	public Bounds {
		if (low != null && high != null && high < low) {
			throw new IllegalArgumentException("Bounds run upward: " + low + " to " + high);
		}
	}

	public static Bounds exactly(double value) {
		return new Bounds(value, value);
	}

}
