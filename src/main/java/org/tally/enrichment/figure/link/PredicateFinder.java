package org.tally.enrichment.figure.link;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Cue;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
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

	/** Words in brackets or between dashes. */
	private static final int ASIDE_REACH = 12;

	/** Words from "moved" to the hospital. */
	private static final int CARE_REACH = 6;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	private final RelativeClause relatives;

	public PredicateFinder(Vocabulary vocabulary, Grammar grammar) {
		this.relatives = new RelativeClause(vocabulary, grammar);
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
			Count typed = cueAt(document, count, at, limit, auxiliary || isFree(document, count));
			if (typed != null) {
				return typed;
			}
			boolean filler = this.grammar.isFiller(token) || this.grammar.is("relative", token)
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
		int limit = clauseEnd(document, count, next, sentenceEnd);
		if (isGoverned(document, count)) {
			return null;
		}
		int aside = asideEnd(document, count.to(), limit);
		int start = this.relatives.end(document, aside, limit);
		int end = Math.min(limit, start + REACH);
		boolean auxiliary = false;
		boolean coordinated = false;
		for (int at = start; at < end; at++) {
			Token token = document.token(at);
			coordinated |= startsAnother(document, at);
			boolean bare = at - start <= BARE_REACH && !count.quantity().isArticle()
					&& (!coordinated || isIntransitive(document, count, at, limit));
			if (auxiliary || bare) {
				Count typed = cueAt(document, count, at, limit, auxiliary);
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
			if (closes(document, at, auxiliary)) {
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

	/**
	 * Where the clause of a count ends at the latest: before ", and" with the next count,
	 * unless nothing stands between the two, or before the next count in brackets.
	 */
	private static int clauseEnd(Document document, Count count, @Nullable Count next, int sentenceEnd) {
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
	private int asideEnd(Document document, int from, int limit) {
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
	private boolean startsAnother(Document document, int at) {
		Token next = document.token(at + 1);
		return (document.token(at).is("and") || document.token(at).is("with"))
				&& (this.grammar.is("determiner", next) || next.is("another"));
	}

	/** "was" is the verb of one, "were" of more. */
	private static boolean agrees(Document document, Count count, Token auxiliary) {
		boolean one = Double.valueOf(1).equals(count.quantity().bounds().high());
		boolean singular = auxiliary.is("was") || auxiliary.is("is") || auxiliary.is("has");
		boolean plural = auxiliary.is("were") || auxiliary.is("are") || auxiliary.is("have");
		return one ? (!plural || document.token(count.from() - 1).is("and")) : !singular;
	}

	private boolean closes(Document document, int at, boolean auxiliary) {
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

	private @Nullable Count cueAt(Document document, Count count, int at, int limit, boolean auxiliary) {
		Noun noun = count.phrase().noun();
		List<Token> tokens = document.tokens();
		Phrases.Match<Cue> intransitive = this.vocabulary.cueAt(tokens, at, limit, "intransitive", noun);
		Phrases.Match<Cue> passive = this.vocabulary.cueAt(tokens, at, limit, "after", noun);
		boolean longer = passive != null && (intransitive == null || passive.length() >= intransitive.length());
		Phrases.Match<Cue> match = longer ? passive : intransitive;
		if (match == null || match.value().isTooWeakFor(noun, "after")
				|| (longer && !auxiliary && !this.grammar.is("resultative", document.token(count.from() - 1))
						&& isActive(document, match.to() - 1, limit))) {
			return null;
		}
		FigureType type = match.value().typeFor(noun);
		boolean refugees = noun != null && noun.type() == FigureType.DISPLACED
				&& document.token(at).fold().startsWith("remain");
		if (type == FigureType.TRAPPED && (refugees || leadsTo("refuge", document, match.to(), limit))) {
			type = FigureType.DISPLACED;
		}
		if (type == FigureType.DISPLACED && leadsTo("care", document, match.to(), limit)) {
			type = FigureType.INJURED;
		}
		if (type == FigureType.DISPLACED && isBack(document, match.to(), limit)) {
			type = FigureType.RETURNED;
		}
		type = (noun != null && type != null) ? noun.refined(type) : type;
		return (type != null) ? count.typed(type, at) : null;
	}

	/** "fled and returned": the second verb says what became of them. */
	private boolean isBack(Document document, int at, int limit) {
		Phrases.Match<Cue> match = document.token(at).is("and")
				? this.vocabulary.cueAt(document.tokens(), at + 1, limit, "intransitive", null) : null;
		return match != null && match.value().people() == FigureType.RETURNED;
	}

	/** "were moved to a hospital", "are still in nine evacuation centres". */
	private boolean leadsTo(String places, Document document, int from, int limit) {
		for (int at = from; at < Math.min(limit, from + CARE_REACH); at++) {
			if (this.grammar.is(places, document.token(at))) {
				return true;
			}
			if (document.token(at).isMark()) {
				return false;
			}
		}
		return false;
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

	/** Whether a participle takes an object and so is active: "bombers killed five". */
	private boolean isActive(Document document, int at, int limit) {
		if (at + 1 >= limit) {
			return false;
		}
		Token next = document.token(at + 1);
		boolean time = next.is("this") && this.grammar.is("time", document.token(at + 2));
		boolean object = !time && (this.grammar.is("determiner", next) || this.grammar.is("pronoun", next));
		if (next.isNumber() || this.grammar.is("count", next)) {
			// "10 people killed 30 wounded": the number has a participle of its own
			return this.vocabulary.cueAt(document.tokens(), at + 2, limit, "after", null) == null
					&& this.vocabulary.cueAt(document.tokens(), at + 3, limit, "after", null) == null;
		}
		return object || next.is("at") && document.token(at + 2).is("least");
	}

}
