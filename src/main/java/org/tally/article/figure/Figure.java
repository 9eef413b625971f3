package org.tally.article.figure;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;

/**
 * One reported count of people or things that a conflict or crisis affected, as one
 * sentence of an article states it.
 *
 * @param number where the number stands, with its modifiers ("more than 100")
 * @param sentence where its sentence stands
 * @param unit {@code people}, {@code households}, the plural noun as said ("tunnels"), or
 * {@code things} where it is not
 * @param population who, for people; null for things
 * @param who the noun phrase as said, or null when elided
 * @param location the most specific place where it happened, or null
 * @param date when it happened, or null
 * @param attribution who makes the claim, or null for the outlet itself
 * @param perpetrator who is said to have caused it, or null
 */
public record Figure(FigureType type, Bounds bounds, Quantifier quantifier, String unit,
		@Nullable Population population, @Nullable String who, Mention number, Mention sentence,
		@Nullable Named location, @Nullable DateRange date, @Nullable Named attribution, @Nullable Named perpetrator,
		Basis basis, FigureStatus status) {

	public Figure {
		if (!sentence.contains(number)) {
			throw new IllegalArgumentException("A figure's number stands in its sentence: " + number + ", " + sentence);
		}
	}

}
