package org.tally.enrichment.figure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * Ties each count of a sentence to the verb or phrase that says what happened. In order:
 * a verb beside the count, "including", a list that shares its verb, a passive further
 * on, the noun itself ("deaths"), an adjective before it, a toll.
 */
public final class TypeLinker {

	/** Men whom their number alone makes a force. */
	private static final int FORCE = 20;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	private final PredicateFinder predicates;

	private final VerbBefore verbs;

	private final ListLinker lists;

	private final BreakdownLinker breakdowns;

	private final TollLinker tolls;

	public TypeLinker(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
		this.predicates = new PredicateFinder(vocabulary, grammar);
		this.verbs = new VerbBefore(vocabulary, grammar);
		this.lists = new ListLinker(vocabulary, grammar);
		this.breakdowns = new BreakdownLinker(vocabulary);
		this.tolls = new TollLinker(vocabulary, grammar);
	}

	/**
	 * The counts that have a type, in text order.
	 * @param carried what the sentence before counts, or null
	 */
	public List<Count> link(Document document, Sentence sentence, List<Count> counts, @Nullable Count carried) {
		Count[] linked = new Count[counts.size()];
		Set<Integer> spent = new HashSet<>();
		Count previous = null;
		for (int i = 0; i < linked.length; i++) {
			Count next = (i + 1 < linked.length) ? counts.get(i + 1) : null;
			Count result = this.breakdowns.part(document, counts.get(i), (i > 0) ? linked[i - 1] : null);
			if (result == null) {
				result = this.lists.restated(document, sentence, counts.get(i),
						(previous != null) ? previous : carried);
			}
			if (result == null) {
				result = link(document, sentence, counts.get(i), previous, next, spent);
			}
			if (result == null) {
				result = this.lists.carried(document, sentence, counts.get(i), (previous != null) ? previous : carried);
			}
			if (result != null) {
				spent.add(result.cue());
				previous = result;
			}
			linked[i] = (result != null) ? result : counts.get(i);
		}
		this.lists.shareForward(document, linked);
		return Stream.of(linked).filter((count) -> count.type() != null).toList();
	}

	private @Nullable Count link(Document document, Sentence sentence, Count count, @Nullable Count previous,
			@Nullable Count next, Set<Integer> spent) {
		Noun noun = count.phrase().noun();
		if (count.quantity().isMoney() || (noun != null && noun.category() == Noun.Category.MONEY)) {
			return this.tolls.money(document, sentence, count);
		}
		if (noun != null && noun.type() == FigureType.KILLED && !document.token(count.phrase().head()).is("lives")) {
			return count.typed(FigureType.KILLED, count.phrase().head());
		}
		if (noun != null && document.token(count.phrase().head()).is("times")) {
			return this.tolls.times(document, sentence, count);
		}
		Count after = this.predicates.adjacent(document, count, next, sentence.to());
		Count before = this.verbs.before(document, sentence, count);
		if (before != null && this.grammar.is("mounting", document.token(before.cue()))) {
			// "the death toll reached 112 people"
			Count toll = this.tolls.toll(document, sentence, count, next);
			before = (toll != null) ? toll : before;
		}
		boolean beforeIsFree = before != null && !spent.contains(before.cue());
		if (after != null && (!beforeIsFree || isResultative(document, count) || isHeadline(document, after, before)
				|| isSiege(after, before))) {
			return after;
		}
		if (before != null && beforeIsFree) {
			return before;
		}
		if (isSpeaker(document, count)) {
			return null;
		}
		if (noun != null && noun.isHarm()) {
			return count.typed(noun.type(), count.phrase().head());
		}
		Count inherited = this.lists.inherited(document, count, previous);
		if (inherited != null) {
			return inherited;
		}
		Count distant = this.predicates.distant(document, count, next, sentence.to());
		if (distant == null) {
			distant = this.verbs.behindOther(document, sentence, count);
		}
		if (distant != null || count.quantity().isArticle() || count.isCopular()) {
			return distant;
		}
		return byNoun(document, sentence, count, next);
	}

	/** "Girl killed two others injured": each participle follows its own people. */
	private static boolean isHeadline(Document document, Count after, Count before) {
		Token verb = document.token(before.cue());
		boolean others = after.phrase().isElided() || document.token(after.phrase().head()).is("others");
		return others && verb.is("killed") && before.cue() + 1 == before.from() && after.type() == FigureType.INJURED
				&& after.cue() == after.to();
	}

	/** "aid for the 2,000 people besieged there": aid that need not have come. */
	private static boolean isSiege(Count after, Count before) {
		return after.type() == FigureType.TRAPPED && before.type() == FigureType.ASSISTED;
	}

	private boolean isResultative(Document document, Count count) {
		return this.grammar.is("resultative", document.token(count.from() - 1));
	}

	private @Nullable Count byNoun(Document document, Sentence sentence, Count count, @Nullable Count next) {
		Noun noun = count.phrase().noun();
		Phrases.Match<Cue> modifier = modifier(document, count);
		if (modifier != null && noun != null && noun.isPeople()) {
			FigureType type = modifier.value().typeFor(noun);
			return (type != null) ? count.typed(type, modifier.from()) : null;
		}
		if (noun != null && noun.type() == FigureType.FIGHTERS && isFew(count)) {
			return null;
		}
		if (noun != null && noun.type() != null) {
			return count.typed(noun.type(), count.phrase().head());
		}
		return this.tolls.toll(document, sentence, count, next);
	}

	/** "two officers said": speakers are not counted. */
	private boolean isSpeaker(Document document, Count count) {
		int verb = count.phrase().to();
		Token next = document.token(verb + 1);
		return !count.phrase().isElided() && this.grammar.is("says", document.token(verb))
				&& !(next.is("the") || next.isCapitalised());
	}

	/** A handful of men are no force unless a verb says so. */
	private static boolean isFew(Count count) {
		Double low = count.quantity().bounds().low();
		Double high = count.quantity().bounds().high();
		return (low == null || low < FORCE) && (high == null || high < FORCE);
	}

	private Phrases.@Nullable Match<Cue> modifier(Document document, Count count) {
		for (int i = count.phrase().from(); i < count.phrase().head(); i++) {
			Phrases.Match<Cue> match = this.vocabulary.cueAt(document.tokens(), i, count.phrase().head(), "modifier",
					count.phrase().noun());
			if (match != null) {
				return match;
			}
		}
		return null;
	}

}
