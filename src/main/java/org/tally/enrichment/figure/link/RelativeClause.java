package org.tally.enrichment.figure.link;

import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds where a relative clause behind what is counted ends, so that the verb of the
 * sentence can be told from the verb inside: "Forty people who were held in the fort were
 * freed".
 */
public final class RelativeClause {

	/** Words in a relative clause. */
	private static final int REACH = 25;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	public RelativeClause(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * Index of the token behind a relative clause that begins at a token; the token
	 * itself where none begins there or where nothing follows it.
	 */
	public int end(Document document, int from, int limit) {
		boolean loose = document.token(from).text().equals(",");
		int at = loose ? from + 1 : from;
		boolean whose = document.token(at).is("whose");
		// "Forty people sheltering in the fort were freed"
		boolean reduced = !loose && document.token(at).fold().endsWith("ing") && (document.token(at).is("being")
				|| this.vocabulary.cueAt(document.tokens(), at, limit, "intransitive", null) != null);
		if (!whose && !reduced && (!this.grammar.is("relative", document.token(at)) || document.token(at).is("whom"))) {
			return from;
		}
		int end = Math.min(limit, at + REACH);
		if (loose) {
			return closingComma(document, at, end, from);
		}
		at += whose ? 2 : 1;
		while (at < end && this.grammar.isFiller(document.token(at))) {
			at++;
		}
		// its own verb
		for (at = at + 1; at < end; at++) {
			Token token = document.token(at);
			boolean conjunction = this.grammar.is("conjunction", token) && !token.is("and") && !token.is("or");
			if (token.isMark() || conjunction || this.grammar.is("relative", token) || token.is("after")
					|| token.is("before")) {
				return from;
			}
			if (isFinite(document, at, limit) && (!reduced || token.is("were") || token.is("was"))) {
				return at;
			}
		}
		return from;
	}

	private static int closingComma(Document document, int from, int end, int none) {
		for (int at = from + 2; at < end; at++) {
			if (document.token(at).text().equals(",")) {
				return at + 1;
			}
		}
		return none;
	}

	/** Whether a verb of the main clause stands at a token. */
	private boolean isFinite(Document document, int at, int limit) {
		Token token = document.token(at);
		Token before = document.token(at - 1);
		if (before.is("and") || before.is("or") || before.is("to") || this.grammar.is("pronoun", before)) {
			return false;
		}
		boolean auxiliary = token.is("were") || token.is("are") || token.is("have") || token.is("had")
				|| token.is("was") || token.is("has");
		boolean past = token.fold().endsWith("ed") || this.grammar.is("past", token);
		return auxiliary || (past && this.vocabulary.cueAt(document.tokens(), at, limit, "intransitive", null) != null);
	}

}
