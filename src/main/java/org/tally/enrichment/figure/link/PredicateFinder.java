package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds the predicate behind what is counted: beside it ("20 civilians were killed", "30
 * injured") or further on in the clause ("10 soldiers in the town were killed").
 */
public final class PredicateFinder {

	/** Words between a noun phrase and its predicate. */
	private static final int REACH = 16;

	/** The same where no auxiliary tells a passive from an active verb. */
	private static final int BARE_REACH = 6;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	private final RelativeClause relatives;

	private final ClauseBounds bounds;

	private final PredicateReader reader;

	public PredicateFinder(Vocabulary vocabulary, Grammar grammar) {
		this.relatives = new RelativeClause(vocabulary, grammar);
		this.bounds = new ClauseBounds(vocabulary, grammar);
		this.reader = new PredicateReader(vocabulary, grammar);
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * The count typed by a predicate with nothing but auxiliaries and adverbs before it,
	 * or null.
	 */
	public @Nullable Count adjacent(Document document, Count count, @Nullable Count next, int limit) {
		if (this.relatives.end(document, count.to(), limit) > count.to()) {
			Count main = distant(document, count, next, limit);
			if (main != null) {
				return main;
			}
		}
		int at = count.to();
		boolean auxiliary = false;
		while (at < limit) {
			Token token = document.token(at);
			Count typed = this.reader.cueAt(document, count, at, limit, auxiliary || isFree(document, count));
			if (typed != null) {
				return typed;
			}
			boolean filler = this.grammar.isFiller(token) || this.grammar.is("relative", token)
					|| (token.is("as") && at > count.to() && this.grammar.is("adverb", document.token(at - 1)))
					|| (count.phrase().isElided() && (token.is("others") || token.is("other") || token.is("more")));
			if (!filler) {
				return null;
			}
			if (count.quantity().isArticle() && token.is("and")) {
				return null;
			}
			auxiliary |= this.grammar.isAuxiliary(token);
			at++;
		}
		return null;
	}

	/** The count typed by a predicate further on in its clause, or null. */
	public @Nullable Count distant(Document document, Count count, @Nullable Count next, int sentenceEnd) {
		int limit = ClauseBounds.clauseEnd(document, count, next, sentenceEnd);
		if (isGoverned(document, count)) {
			return null;
		}
		int aside = this.bounds.asideEnd(document, count.to(), limit);
		int start = this.relatives.end(document, aside, limit);
		int end = Math.min(limit, start + REACH);
		boolean auxiliary = false;
		boolean coordinated = false;
		for (int at = start; at < end; at++) {
			Token token = document.token(at);
			coordinated |= this.bounds.startsAnother(document, at);
			boolean bare = at - start <= BARE_REACH && !count.quantity().isArticle()
					&& (!coordinated || isIntransitive(document, count, at, limit));
			if (auxiliary || bare) {
				Count typed = this.reader.cueAt(document, count, at, limit, auxiliary);
				if (typed != null) {
					return typed;
				}
			}
			if (at > start && (token.is("that") || token.is("which") || token.is("who"))) {
				int behind = this.relatives.end(document, at, limit);
				if (behind == at && !token.is("who")) {
					return null;
				}
				if (behind > at) {
					at = behind - 1;
					end = Math.min(limit, at + REACH);
					continue;
				}
			}
			if (this.bounds.closes(document, at, auxiliary)) {
				return null;
			}
			auxiliary = (this.grammar.isAuxiliary(token) && agrees(document, count, token))
					|| (auxiliary && (this.grammar.isFiller(token) || token.text().equals(",")));
		}
		return null;
	}

	private boolean isIntransitive(Document document, Count count, int at, int limit) {
		return this.vocabulary.cueAt(document.tokens(), at, limit, "intransitive", count.phrase().noun()) != null
				&& this.vocabulary.cueAt(document.tokens(), at, limit, "after", count.phrase().noun()) == null;
	}

	/**
	 * Whether a count belongs to another noun, whose predicate is not its own: "the wives
	 * of the five fighters were".
	 */
	private boolean isGoverned(Document document, Count count) {
		int at = count.from() - 1;
		if (count.quantity().isArticle()) {
			return this.grammar.is("preposition", document.token(at));
		}
		at -= this.grammar.is("determiner", document.token(at)) ? 1 : 0;
		Token owned = document.token(at - 1);
		return document.token(at).is("of") && this.grammar.is("kin", owned);
	}

	/** "was" is the verb of one, "were" of more. */
	private static boolean agrees(Document document, Count count, Token auxiliary) {
		boolean one = Double.valueOf(1).equals(count.quantity().bounds().high());
		boolean singular = auxiliary.is("was") || auxiliary.is("is") || auxiliary.is("has");
		boolean plural = auxiliary.is("were") || auxiliary.is("are") || auxiliary.is("have");
		return one ? (!plural || document.token(count.from() - 1).is("and")) : !singular;
	}

	/**
	 * Whether nobody is named who may be doing what a participle says: not "Squad 12
	 * arrested".
	 */
	private static boolean isFree(Document document, Count count) {
		Token before = document.token(count.from() - 1);
		boolean name = before.isCapitalised() && before.isWord() && document.token(count.from()).isNumber()
				&& !document.token(count.from() - 2).isMark();
		return count.phrase().isElided() && !name;
	}

}
