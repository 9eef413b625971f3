package org.tally.enrichment.figure.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Cue;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * Reads at a token what a predicate says of a count: its participle or verb and where
 * that leads.
 */
final class PredicateReader {

	/** Words from "moved" to the hospital. */
	private static final int CARE_REACH = 6;

	/** Words before the name of what is left: "the western parts of". */
	private static final int NAME_REACH = 4;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	PredicateReader(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	@Nullable Count cueAt(Document document, Count count, int at, int limit, boolean auxiliary) {
		Noun noun = count.phrase().noun();
		List<Token> tokens = document.tokens();
		Phrases.Match<Cue> intransitive = this.vocabulary.cueAt(tokens, at, limit, "intransitive", noun);
		Phrases.Match<Cue> passive = this.vocabulary.cueAt(tokens, at, limit, "after", noun);
		boolean longer = passive != null && (intransitive == null || passive.length() >= intransitive.length());
		Phrases.Match<Cue> match = longer ? passive : intransitive;
		if (match == null || match.value().isTooWeakFor(noun, "after")
				|| (match.value().has("place") && !isName(document, match.to(), limit))
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

	/**
	 * "left Mosul", "left west Mosul", "left the outer parts of Mosul"; not "left a note
	 * for Omar".
	 */
	private boolean isName(Document document, int from, int limit) {
		int at = from;
		while (at < limit && at - from < NAME_REACH && document.token(at).isWord()
				&& !document.token(at).isCapitalised()) {
			at++;
		}
		Token before = document.token(at - 1);
		boolean near = at == from || before.is("of") || (at == from + 1 && !this.grammar.is("preposition", before)
				&& !this.grammar.is("determiner", before));
		return near && at < limit && document.token(at).isCapitalised();
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
