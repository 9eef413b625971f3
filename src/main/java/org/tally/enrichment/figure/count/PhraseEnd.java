package org.tally.enrichment.figure.count;

import java.util.List;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells the words that a noun phrase cannot run over, verbs above all.
 */
final class PhraseEnd {

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	PhraseEnd(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	boolean stops(Document document, int at, int limit) {
		Token token = document.token(at);
		if (this.grammar.endsNounPhrase(token)) {
			return !joins(document, at, limit);
		}
		// "a 45-year-old woman"
		boolean number = token.isNumber() && !token.hyphenated() && !document.token(at + 1).hyphenated();
		return number || isVerb(document.tokens(), at, limit);
	}

	/**
	 * "armored and machinegun-equipped vehicles": a conjunction before another adjective,
	 * not before a new count.
	 */
	private boolean joins(Document document, int at, int limit) {
		Token next = document.token(at + 1);
		return document.token(at).is("and") && at + 2 < limit && next.isWord() && !next.isCapitalised()
				&& !this.grammar.endsNounPhrase(next) && !this.grammar.is("count", next)
				&& this.vocabulary.nounAt(document.tokens(), at + 2, limit) != null
				&& !isVerb(document.tokens(), at + 1, limit);
	}

	/** A participle is a verb unless a noun follows it ("wounded soldiers"). */
	boolean isVerb(List<Token> tokens, int at, int limit) {
		boolean cue = this.vocabulary.cueAt(tokens, at, limit, "after", null) != null
				|| this.vocabulary.cueAt(tokens, at, limit, "intransitive", null) != null
				|| this.vocabulary.cueAt(tokens, at, limit, "before", null) != null;
		if (!cue) {
			return false;
		}
		boolean modifier = this.vocabulary.cueAt(tokens, at, limit, "modifier", null) != null;
		return !(modifier && nounFollows(tokens, at + 1, limit));
	}

	/** Whether a noun follows, adjectives and names aside. */
	private boolean nounFollows(List<Token> tokens, int from, int limit) {
		for (int at = from; at < Math.min(limit, from + 3); at++) {
			if (this.vocabulary.nounAt(tokens, at, limit) != null) {
				return true;
			}
			if (this.grammar.endsNounPhrase(tokens.get(at)) || tokens.get(at).isNumber()) {
				return false;
			}
		}
		return false;
	}

}
