package org.tally.enrichment.number;

import org.tally.article.figure.Bounds;
import org.tally.article.figure.Quantifier;

/**
 * A number expression with its modifiers.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param kind how the count is given
 */
public record Quantity(int from, int to, Bounds bounds, Quantifier quantifier, Kind kind) {

	/**
	 * How a count is given.
	 */
	public enum Kind {

		/** A number in digits or words. */
		NUMBER,
		/** A vague count ("dozens"). */
		VAGUE,
		/** The article "a" or "an". */
		ARTICLE,
		/** A sum of money. */
		MONEY

	}

	public boolean isArticle() {
		return this.kind == Kind.ARTICLE;
	}

	public boolean isMoney() {
		return this.kind == Kind.MONEY;
	}

}
