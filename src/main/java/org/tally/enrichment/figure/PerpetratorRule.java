package org.tally.enrichment.figure;

import java.util.BitSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Actor;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.FigureType;
import org.tally.article.Named;
import org.tally.enrichment.figure.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who is said to have caused a figure: "by X", the subject of "killed", the owner
 * of an air strike; persons, media and aid groups are not suspected.
 */
final class PerpetratorRule {

	private static final Set<ActorKind> PARTIES = Set.of(ActorKind.ARMED_GROUP, ActorKind.STATE_FORCE,
			ActorKind.GOVERNMENT, ActorKind.COALITION);

	private static final Set<FigureType> CAUSED = Set.of(FigureType.KILLED, FigureType.INJURED, FigureType.CASUALTIES,
			FigureType.DESTROYED, FigureType.STRIKES, FigureType.ABDUCTED, FigureType.DETAINED, FigureType.TRAPPED,
			FigureType.TERRITORY, FigureType.SEIZED, FigureType.OTHER);

	private final Set<String> deeds = Lexicon.words("deeds.tsv");

	private final Set<String> agents = Lexicon.words("agents.tsv");

	@Nullable Named find(Document document, Sentence sentence, Count count, NameIndex names, @Nullable Named voice,
			BitSet counted) {
		if (count.type() == null || !CAUSED.contains(count.type())) {
			return null;
		}
		Named best = null;
		int bestScore = 0;
		for (Span<ActorMention> mention : names.actors().between(sentence.from(), sentence.to())) {
			int from = mention.from();
			Actor actor = mention.value().actor();
			if (counted.get(from) || !PARTIES.contains(actor.kind())
					|| (voice != null && voice.id().equals(actor.id()) && !document.token(from - 1).is("by"))) {
				continue;
			}
			int score = score(document, count, from, mention.to());
			if (score > bestScore) {
				bestScore = score;
				best = VoiceRule.named(document, mention.value());
			}
		}
		for (int i = sentence.from(); i < sentence.to() && bestScore < 100; i++) {
			if (counted.get(i) || !this.agents.contains(document.token(i).fold())) {
				continue;
			}
			int score = score(document, count, i, i + 1) - 1;
			if (score > bestScore) {
				bestScore = score;
				int from = document.token(i - 1).isCapitalised() ? i - 1 : i;
				String words = document.name(from, i + 1);
				best = new Named("other:" + words, words, document.words(from, i + 1));
			}
		}
		return best;
	}

	/** How clearly a party caused a count; 0 is not at all. */
	private int score(Document document, Count count, int from, int to) {
		if (from < count.to() && to > count.from()) {
			return 0;
		}
		Token before = document.token(from - 1);
		boolean article = before.is("the") || before.is("a");
		Token lead = article ? document.token(from - 2) : before;
		int near = Math.max(0, 20 - Math.abs(from - count.from()) / 2);
		if (lead.is("by") || (lead.is("with") && document.token(from - 2).is("clashes"))) {
			return 100 + near;
		}
		if (count.cue() >= to && count.cue() - to <= 2 && count.cue() < count.from()) {
			return 90 + near;
		}
		for (int i = to; i < to + 5; i++) {
			Token token = document.token(i);
			if (token.isMark() || (i > to && token.is("and"))) {
				break;
			}
			if (this.deeds.contains(token.fold()) && (i < count.from() || i >= count.to())) {
				return 60 + near;
			}
		}
		boolean participle = count.cue() >= 0 && document.token(count.cue()).fold().endsWith("ing");
		return (participle && to <= count.cue() && !isGoverned(lead)) ? 30 + near : 0;
	}

	private static boolean isGoverned(Token lead) {
		return lead.is("of") || lead.is("on") || lead.is("against") || lead.is("from") || lead.is("in")
				|| lead.is("with") || lead.is("to");
	}

}
