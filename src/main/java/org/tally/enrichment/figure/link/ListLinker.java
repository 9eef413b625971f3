package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.article.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Cue;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.PopulationRule;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Lets a count take the type of the one before it: as a part of it ("including five
 * children") or as the next of a list that shares a verb ("10 soldiers and 5 guides").
 */
public final class ListLinker {

	/** Words between the members of a list where "and" joins them. */
	private static final int AND_REACH = 7;

	/** The same for "as well as", which joins nothing else. */
	private static final int BESIDES_REACH = 18;

	/** Words between "13 raids" and "11 on the town". */
	private static final int PARALLEL_REACH = 16;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	public ListLinker(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * "including five children", "among them a woman", "10 soldiers and five civilians".
	 */
	public @Nullable Count inherited(Document document, Count count, @Nullable Count previous) {
		if (previous == null || previous.type() == null) {
			return null;
		}
		if (count.isOfThem(document) && count.phrase().isElided() && previous.type() != FigureType.FUNDING) {
			return count.typed(previous.type(), previous.cue());
		}
		boolean part = isPart(document, count);
		boolean list = isList(document, previous, count) || goesOn(document, previous, count)
				|| isBesides(document, previous, count);
		if (isParallel(document, previous, count)) {
			return count.typed(previous.type(), previous.cue());
		}
		Noun noun = count.phrase().noun();
		boolean fits = (noun == null) ? (previous.phrase().noun() == null || previous.phrase().noun().isPeople())
				: sameClass(noun, previous.phrase().noun());
		boolean arms = previous.type() == FigureType.DETAINED && (list || document.token(count.from() - 1).is("with"))
				&& noun != null && noun.category() == Noun.Category.THING;
		if (arms) {
			// "gave themselves up with 18 rifles"
			return count.typed(FigureType.SEIZED, previous.cue());
		}
		if (list && noun != null && !fits) {
			return byVerb(document, count, previous);
		}
		if (!(part || list) || !fits || (noun == null && list && !part && count.phrase().isElided()
				&& !previous.phrase().isElided() && !document.token(count.to()).is("others"))) {
			return null;
		}
		boolean places = previous.type() == FigureType.OTHER || previous.type() == FigureType.STRIKES;
		return (places && !count.isOfThem(document)) ? null : count.typed(previous.type(), previous.cue());
	}

	/**
	 * A part of what the sentence or the one before counts: "Among them were five
	 * children", "Seven of them were women", "Five were children".
	 */
	public @Nullable Count carried(Document document, Sentence sentence, Count count, @Nullable Count whole) {
		Noun noun = count.phrase().noun();
		if (whole == null || whole.type() == null || !PopulationRule.isOfPeople(whole.type())
				|| (noun != null && !noun.isPeople())) {
			return null;
		}
		boolean part = count.isCopular() || count.isOfThem(document);
		for (int i = sentence.from(); i < count.from() && !part; i++) {
			Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), i, count.from(), "carry", null);
			part = match != null && onlyLeads(document, match.to(), count.from());
		}
		return part ? count.typed(whole.type(), whole.cue()) : null;
	}

	/**
	 * Another number for what was told of before: "the ministry put it at 19", "the army
	 * counted 61".
	 */
	public @Nullable Count restated(Document document, Sentence sentence, Count count, @Nullable Count whole) {
		boolean open = whole != null && whole.type() != null && PopulationRule.isOfPeople(whole.type())
				&& count.phrase().isElided() && !count.quantity().isMoney() && !count.quantity().isArticle();
		if (!open) {
			return null;
		}
		Phrases.Match<Cue> match = document.token(count.to()).isMark()
				? this.vocabulary.cueBefore(document.tokens(), sentence.from(), count.from(), "carry", null)
				: this.vocabulary.cueAt(document.tokens(), count.to(), sentence.to(), "carry", null);
		return (match != null) ? count.typed(whole.type(), match.from()) : null;
	}

	private boolean onlyLeads(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (!token.text().equals(",") && !this.grammar.isFiller(token)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Gives the counts of a list the type of the last one, which its verb follows: "a man
	 * and two boys were killed".
	 */
	public void shareForward(Document document, Count[] linked) {
		for (int i = linked.length - 2; i >= 0; i--) {
			Count count = linked[i];
			Count next = linked[i + 1];
			Noun noun = count.phrase().noun();
			boolean byNoun = count.type() == FigureType.FIGHTERS && count.cue() == count.phrase().head();
			boolean open = (count.type() == null || byNoun) && next.type() != null && next.cue() >= next.to()
					&& noun != null && !count.isCopular();
			if (open && sameClass(noun, next.phrase().noun()) && isList(document, count, next)) {
				linked[i] = count.typed(next.type(), next.cue());
			}
		}
	}

	private static boolean isPart(Document document, Count count) {
		Token before = document.token(count.from() - 1);
		Token second = document.token(count.from() - 2);
		boolean among = document.token(count.to()).is("among")
				&& (document.token(count.to() + 1).is("them") || document.token(count.to() + 1).is("those"));
		boolean compared = count.phrase().isElided() && (before.is("from") && (second.is("up") || second.is("down"))
				|| (second.is("compared") && (before.is("to") || before.is("with"))) || before.is("against")
				|| before.is("versus"));
		boolean total = (before.is("to") || before.is("at")) && (second.is("total") || second.is("tally"));
		return compared || total || among || count.isOfThem(document) || before.is("including") || before.is("includes")
				|| before.is("included") || before.is("comprising")
				|| (before.is("them") && (second.is("among") || second.is("of") || second.is("amongst")))
				|| (before.is("whom") && (second.is("of") || second.is("among")))
				|| (before.is("mostly") && second.isMark()) || (before.is("and") && second.is("including"))
				|| (before.is("least") && second.is("at")) && document.token(count.from() - 3).is("including");
	}

	private boolean isList(Document document, Count previous, Count count) {
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean link = token.text().equals(",") || token.is("and") || token.is("or") || token.is("as")
					|| token.is("well") || token.is("plus") || token.is("along") || token.is("together")
					|| token.is("with") || token.text().equals("(") || token.is("also") || token.is("addition")
					|| token.is("in") || token.is("to") || token.is("alongside") || token.text().equals("\u2014")
					|| token.text().equals("-") || this.grammar.is("possessive", token);
			if (!link || i - previous.to() > 3) {
				return false;
			}
		}
		return count.from() >= previous.to();
	}

	/**
	 * "20 fighters from the hills as well as 12 guides": a short phrase, then a
	 * conjunction.
	 */
	private boolean goesOn(Document document, Count previous, Count count) {
		int gap = count.from() - previous.to();
		Token last = document.token(count.from() - 1);
		boolean conjunction = last.is("and") || (last.is("as") && document.token(count.from() - 2).is("well"));
		boolean besides = last.is("as");
		if (!conjunction || gap < 2 || gap > (besides ? BESIDES_REACH : AND_REACH) || count.phrase().isElided()) {
			return false;
		}
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean clause = (token.isMark() && !besides) || token.text().equals(";") || this.grammar.isAuxiliary(token)
					|| (this.grammar.isSpeech(token) && !besides) || this.grammar.is("relative", token)
					|| this.vocabulary.cueAt(document.tokens(), i, count.from(), "after", null) != null;
			if (clause) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "wiped out 20 men and four guns": the verb before both tells what became of things.
	 */
	private @Nullable Count byVerb(Document document, Count count, Count previous) {
		if (previous.cue() < 0 || previous.cue() >= previous.from()) {
			return null;
		}
		Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), previous.cue(), previous.from(), "before",
				count.phrase().noun());
		FigureType type = (match != null) ? match.value().typeFor(count.phrase().noun()) : null;
		return (type != null) ? count.typed(type, previous.cue()) : null;
	}

	/** "13 raids on the city and 11 on the town": each number with its own place. */
	private boolean isParallel(Document document, Count previous, Count count) {
		Token before = document.token(count.from() - 1);
		Token after = document.token(count.to());
		boolean place = after.is("in") || after.is("on") || after.is("at") || after.is("near");
		return count.phrase().isElided() && place && before.is("and") && !count.quantity().isArticle()
				&& count.from() - previous.to() <= PARALLEL_REACH;
	}

	/** "22 children had been killed along with six teachers". */
	private boolean isBesides(Document document, Count previous, Count count) {
		int at = count.from() - 1;
		boolean with = document.token(at).is("with")
				&& (document.token(at - 1).is("along") || document.token(at - 1).is("together"));
		boolean besides = document.token(at).is("as") && document.token(at - 1).is("well");
		int end = Math.max(previous.to(), previous.cue() + 1);
		return (with || besides) && at - 1 - end >= 0 && at - 1 - end <= AND_REACH;
	}

	private static boolean sameClass(Noun noun, @Nullable Noun other) {
		boolean people = other == null || other.isPeople();
		return noun.isPeople() == people && (noun.isPeople() || isLike(noun, other));
	}

	private static boolean isLike(Noun noun, Noun other) {
		return noun.category() == other.category()
				|| (noun.category() == Noun.Category.THING
						&& (other.category() == Noun.Category.AREA || other.category() == Noun.Category.MUNITION))
				|| (noun.category() == Noun.Category.AREA && other.category() == Noun.Category.THING);
	}

}
