package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Cue;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Ties a number to a word that stands for all the counted, before it ("raised the death
 * toll to 237") or behind it ("bringing to 18 the number of deaths"), and a sum of money
 * to the word that says that it is aid.
 */
public final class TollLinker {

	/** Words between "death toll" and its number. */
	private static final int TOLL_REACH = 24;

	/** Words between a number and the toll behind it. */
	private static final int AHEAD_REACH = 5;

	/** Words from a deed to how many times it was done. */
	private static final int TIMES_REACH = 6;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	public TollLinker(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/** A sum counts only where a word says that it is aid. */
	public @Nullable Count money(Document document, Sentence sentence, Count count) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (this.vocabulary.cueAt(document.tokens(), i, sentence.to(), "money", null) != null) {
				return count.typed(FigureType.FUNDING, i);
			}
		}
		return null;
	}

	/**
	 * "raised the death toll to 237": the last number of "from 10 to 20", and no other
	 * count in between.
	 */
	public @Nullable Count toll(Document document, Sentence sentence, Count count, @Nullable Count next) {
		Noun noun = count.phrase().noun();
		if (noun != null && !noun.isPeople() || count.quantity().isArticle()) {
			return null;
		}
		Count ahead = tollAhead(document, sentence, count);
		if (ahead != null) {
			return ahead;
		}
		boolean start = document.token(count.from() - 1).is("from") && next != null
				&& document.token(next.from() - 1).is("to");
		int first = Math.max(sentence.from(), count.from() - TOLL_REACH);
		for (int i = count.from() - 1; i >= first && !start; i--) {
			if (document.token(i).text().equals(";")) {
				return null;
			}
			Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), i, count.from(), "toll", null);
			if (match != null && !sentenceGoesOn(document, match.to(), count.from())) {
				FigureType type = match.value().people();
				return (type != null) ? count.typed(type, i) : null;
			}
		}
		return null;
	}

	/** "broke the truce 40 times": as often as something was done that is counted. */
	public @Nullable Count times(Document document, Sentence sentence, Count count) {
		for (int i = count.from() - 1; i >= Math.max(sentence.from(), count.from() - TIMES_REACH); i--) {
			Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), i, count.from(), "times", null);
			if (match != null) {
				FigureType type = match.value().things();
				return (type != null) ? count.typed(type, i) : null;
			}
			if (document.token(i).isMark()) {
				return null;
			}
		}
		return null;
	}

	/** "bringing to 18 the number of deaths". */
	private @Nullable Count tollAhead(Document document, Sentence sentence, Count count) {
		Token verb = document.token(count.from() - 2);
		if (!document.token(count.from() - 1).is("to") || !this.grammar.is("raising", verb)) {
			return null;
		}
		for (int i = count.to(); i < Math.min(sentence.to(), count.to() + AHEAD_REACH); i++) {
			Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), i, sentence.to(), "toll", null);
			if (match != null) {
				FigureType type = match.value().people();
				return (type != null) ? count.typed(type, i) : null;
			}
		}
		return null;
	}

	/** Whether a new clause begins between a toll and a number. */
	private static boolean sentenceGoesOn(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (token.is("when") || token.is("while") || token.is("but") || token.is("said") || token.is("where")) {
				return true;
			}
		}
		return false;
	}

}
