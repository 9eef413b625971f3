package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
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

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	/** Words of the longest verb before a count. */
	private static final int VERB = 6;

	private final Joints joints;

	public ListLinker(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
		this.joints = new Joints(vocabulary, grammar);
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
		boolean part = Joints.isPart(document, count);
		boolean list = this.joints.isList(document, previous, count) || this.joints.goesOn(document, previous, count)
				|| this.joints.isBesides(document, previous, count);
		if (this.joints.isParallel(document, previous, count)) {
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
		if (list && noun != null && previous.cue() == previous.phrase().head()) {
			return byVerbBefore(document, count, previous);
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
			if (open && sameClass(noun, next.phrase().noun()) && this.joints.isList(document, count, next)) {
				linked[i] = count.typed(next.type(), next.cue());
			}
		}
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

	/**
	 * "pulled four bodies and seven survivors": what the bodies are, the survivors are
	 * not.
	 */
	private @Nullable Count byVerbBefore(Document document, Count count, Count previous) {
		Phrases.Match<Cue> match = this.vocabulary.cueBefore(document.tokens(), Math.max(0, previous.from() - VERB),
				previous.from(), "before", count.phrase().noun());
		FigureType type = (match != null) ? match.value().typeFor(count.phrase().noun()) : null;
		return (type != null) ? count.typed(type, match.from()) : null;
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
