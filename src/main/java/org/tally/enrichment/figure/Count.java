package org.tally.enrichment.figure;

import org.jspecify.annotations.Nullable;
import org.tally.article.FigureType;
import org.tally.enrichment.number.Quantity;

/**
 * A number with what it counts, and the type once that is known.
 *
 * @param cue index of the first token of the verb or phrase that types it, or -1
 */
record Count(Quantity quantity, NounPhrase phrase, @Nullable FigureType type, int cue) {

	Count typed(FigureType type, int cue) {
		return new Count(this.quantity, this.phrase, type, cue);
	}

	/** Index after its last token. */
	int to() {
		return Math.max(this.quantity.to(), this.phrase.to());
	}

	/** Whether a verb parts the number from its noun: "five were children". */
	boolean isCopular() {
		return this.phrase.isPredicate();
	}

	int from() {
		return this.quantity.from();
	}

}
