package org.tally.enrichment.figure.count;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Knows the whole that another count is a part of: in "320 out of 400 tents" and "three
 * of the 14 hostages" only the part is claimed.
 */
public final class WholeRule {

	private final Grammar grammar;

	public WholeRule(Grammar grammar) {
		this.grammar = grammar;
	}

	/** "six members of one family". */
	private static boolean isOneOf(Document document, Quantity quantity) {
		boolean of = document.token(quantity.from() - 1).is("of") || document.token(quantity.from() - 1).is("from");
		Token next = document.token(quantity.to());
		return of && document.token(quantity.from()).is("one") && (next.is("family") || next.is("household"));
	}

	public boolean isWhole(Document document, @Nullable Quantity part, Quantity quantity) {
		if (part == null || part.isArticle() || quantity.isArticle()) {
			return false;
		}
		if (isOneOf(document, quantity)) {
			return true;
		}
		int at = part.to();
		boolean out = document.token(at).is("out");
		at += out ? 1 : 0;
		if (!document.token(at).is("of")) {
			return false;
		}
		at++;
		boolean determiner = false;
		while (at < quantity.from() && (this.grammar.is("determiner", document.token(at))
				|| document.token(at).is("all") || document.token(at).is("some") || document.token(at).is("total")
				|| document.token(at).is("of"))) {
			determiner = true;
			at++;
		}
		return at == quantity.from() && (out || determiner);
	}

}
