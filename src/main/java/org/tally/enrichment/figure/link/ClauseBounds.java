package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells where the clause of a count ends and what stands aside in it.
 */
final class ClauseBounds {

	/** Words in brackets or between dashes. */
	private static final int ASIDE_REACH = 12;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	ClauseBounds(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * Where the clause of a count ends at the latest: before ", and" with the next count,
	 * unless nothing stands between the two, or before the next count in brackets.
	 */
	static int clauseEnd(Document document, Count count, @Nullable Count next, int sentenceEnd) {
		if (next == null || next.from() - count.to() < 2) {
			return sentenceEnd;
		}
		int link = next.from() - 1;
		boolean bracket = document.token(link).text().equals("(") && count.phrase().isElided();
		boolean and = document.token(link).is("and") && document.token(link - 1).text().equals(",")
				&& link - 1 > count.to();
		return (bracket || and) ? link : sentenceEnd;
	}

	/** Index behind what stands in brackets or between dashes at a token. */
	int asideEnd(Document document, int from, int limit) {
		Token open = document.token(from);
		boolean bracket = open.text().equals("(");
		if (open.text().equals(",") && this.grammar.is("aside", document.token(from + 1))) {
			return listEnd(document, from, limit);
		}
		if (!bracket && !isDash(open)) {
			return from;
		}
		for (int at = from + 1; at < Math.min(limit, from + ASIDE_REACH); at++) {
			Token token = document.token(at);
			if (bracket ? token.text().equals(")") : isDash(token)) {
				return at + 1;
			}
		}
		return from;
	}

	/** Index behind ", including five women and two boys," with a verb right behind. */
	private int listEnd(Document document, int from, int limit) {
		for (int at = from + 2; at < Math.min(limit, from + ASIDE_REACH); at++) {
			Token next = document.token(at + 1);
			if (document.token(at).text().equals(",")) {
				boolean verb = this.grammar.isAuxiliary(next)
						|| this.vocabulary.cueAt(document.tokens(), at + 1, limit, "intransitive", null) != null
						|| this.vocabulary.cueAt(document.tokens(), at + 1, limit, "after", null) != null;
				return verb ? at + 1 : from;
			}
		}
		return from;
	}

	/** "six and the", "41, with another": what follows has a predicate of its own. */
	boolean startsAnother(Document document, int at) {
		Token next = document.token(at + 1);
		return (document.token(at).is("and") || document.token(at).is("with"))
				&& (this.grammar.is("determiner", next) || next.is("another"));
	}

	boolean closes(Document document, int at, boolean auxiliary) {
		Token token = document.token(at);
		if (token.isMark()) {
			return !token.text().equals(",") && !token.text().equals("\"") && !token.text().equals("(")
					&& !token.text().equals(")") && !isDash(token);
		}
		if (isActivePast(document, at, auxiliary)) {
			return true;
		}
		boolean verb = this.grammar.isSpeech(token) || this.grammar.is("verb", token)
				|| this.grammar.is("resultative", token)
				|| (this.grammar.is("conjunction", token) && !token.is("and") && !token.is("or"));
		boolean otherPredicate = auxiliary && !this.grammar.isFiller(token) && !token.is("among");
		boolean active = this.vocabulary.cueAt(document.tokens(), at, document.tokens().size(), "before", null) != null
				&& (token.fold().endsWith("ing") || token.fold().endsWith("s"))
				&& this.vocabulary.nounAt(document.tokens(), at, document.tokens().size()) == null;
		return verb || otherPredicate || (active && at > 0 && !document.token(at - 1).is("and"));
	}

	/** "hundreds of people watched the", "watched as": a verb that has its object. */
	private boolean isActivePast(Document document, int at, boolean auxiliary) {
		Token next = document.token(at + 1);
		return !auxiliary && document.token(at).fold().endsWith("ed")
				&& (this.grammar.is("determiner", next) || this.grammar.is("pronoun", next) || next.is("as"))
				&& this.vocabulary.cueAt(document.tokens(), at, at + 1, "after", null) == null;
	}

	private static boolean isDash(Token token) {
		return token.text().equals("-") || token.text().equals("\u2013") || token.text().equals("\u2014");
	}

}
