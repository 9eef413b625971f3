package org.tally.enrichment.figure.count;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * A number with what it counts, and the type once that is known.
 *
 * @param cue index of the first token of the verb or phrase that types it, or -1
 */
public record Count(Quantity quantity, NounPhrase phrase, @Nullable FigureType type, int cue) {

	public Count typed(FigureType type, int cue) {
		return new Count(this.quantity, this.phrase, type, cue);
	}

	/** Index after its last token. */
	public int to() {
		return Math.max(this.quantity.to(), this.phrase.to());
	}

	/** Whether a verb parts the number from its noun: "five were children". */
	public boolean isCopular() {
		return this.phrase.isPredicate();
	}

	public int from() {
		return this.quantity.from();
	}

	/** Whether it is part of people told of before: "two of them". */
	public boolean isOfThem(Document document) {
		Token after = document.token(this.quantity.to());
		Token whose = document.token(this.quantity.to() + 1);
		return after.is("of") && (whose.is("them") || whose.is("whom") || whose.is("which") || whose.is("these")
				|| whose.is("those"));
	}

}
