package org.tally.enrichment.figure.voice;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases.Match;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Tells who makes a claim: the nearest to speak in its passage, who is quoted with it, or
 * the label of a headline ("NGO", ": activists").
 */
public final class AttributionRule {

	/** Words of a quotation that is left open by mistake. */
	private static final int LONGEST_QUOTATION = 200;

	/** Words between a quotation and who said it. */
	private static final int BESIDE_QUOTATION = 15;

	/** Words of an article among which its headline is. */
	private static final int HEADLINE = 80;

	/** Words of an agency's name. */
	private static final int LONGEST_AGENCY = 4;

	/** Words of a clause that opens with who speaks. */
	private static final int CLAUSE = 8;

	private final Speakers speakers;

	public AttributionRule(Speakers speakers) {
		this.speakers = speakers;
	}

	public @Nullable Named find(Document document, Claim claim, Spans<Act> acts, Spans<Sentence> quotations,
			NameIndex names) {
		Act nearest = null;
		int least = Integer.MAX_VALUE;
		boolean denied = false;
		for (Span<Act> act : acts.between(claim.passage().from(), claim.passage().to())) {
			int distance = Math.abs(act.from() - claim.from());
			if (act.value().denial() && act.from() < claim.from()) {
				denied = true;
			}
			else if (distance < least && !goesOn(document, claim, act.from())) {
				least = distance;
				nearest = act.value();
			}
		}
		if (nearest != null) {
			return nearest.voice();
		}
		if (denied) {
			return null;
		}
		Named quoted = quoted(claim, acts, quotations);
		return (quoted != null) ? quoted : label(document, claim.passage(), names);
	}

	/** "12 were killed; an official spoke of more": what is said is still to come. */
	private static boolean goesOn(Document document, Claim claim, int verb) {
		if (verb < claim.to() || document.token(verb + 1).isMark() || verb + 1 >= claim.passage().to()) {
			return false;
		}
		for (int i = verb - 1; i > Math.max(claim.to(), verb - CLAUSE); i--) {
			boolean and = document.token(i).is("and") && document.token(i - 1).text().equals(",");
			if (and || document.token(i).text().equals(";")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Who is quoted: the first to speak behind the quotation, else the last before it.
	 */
	private static @Nullable Named quoted(Claim claim, Spans<Act> acts, Spans<Sentence> quotations) {
		Sentence quotation = quotations.lastBefore(claim.from() + 1);
		if (quotation == null || !quotation.contains(claim.from())) {
			return null;
		}
		Act behind = acts.firstFrom(quotation.from());
		boolean beside = behind != null && behind.verb() <= quotation.to() + BESIDE_QUOTATION;
		Act act = beside ? behind : acts.lastBefore(quotation.from());
		return (act != null) ? act.voice() : null;
	}

	/** What stands between quotation marks. */
	public static Spans<Sentence> quotations(Document document) {
		List<Span<Sentence>> quotations = new ArrayList<>();
		int open = -1;
		for (int i = 0; i < document.tokens().size(); i++) {
			String mark = document.token(i).text();
			boolean either = mark.equals("\"");
			if (open >= 0 && (either || mark.equals("\u201d")) && i - open < LONGEST_QUOTATION) {
				quotations.add(new Span<>(new Sentence(open, i), open, i));
				open = -1;
			}
			else if (either || mark.equals("\u201c")) {
				open = i;
			}
		}
		return new Spans<>(quotations);
	}

	/** "12 killed in A: activists", "12 killed in A NGO". */
	private @Nullable Named label(Document document, Sentence passage, NameIndex names) {
		if (passage.from() > HEADLINE) {
			return null;
		}
		for (int end = passage.to(); end > passage.from(); end--) {
			Match<String> match = this.speakers.endingAt(document, passage, end);
			if (match != null && isLabel(document, match)) {
				return Speakers.named(document, match, names);
			}
			ActorMention actor = names.actors().endingAt(end);
			boolean agency = actor != null && actor.actor().kind() == ActorKind.MEDIA;
			boolean skipped = agency || names.dates().endingAt(end) != null || document.token(end - 1).isMark()
					|| document.token(end - 1).isNumber() || isIn(names, end - 1);
			if (!skipped) {
				return null;
			}
		}
		return null;
	}

	/** Whether a date or an agency has a token. */
	private static boolean isIn(NameIndex names, int token) {
		return names.dateSpans()
			.between(token - LONGEST_AGENCY, token + 1)
			.stream()
			.anyMatch((date) -> token < date.to())
				|| names.actors()
					.between(token - LONGEST_AGENCY, token + 1)
					.stream()
					.anyMatch((actor) -> token < actor.to() && actor.value().actor().kind() == ActorKind.MEDIA);
	}

	private static boolean isLabel(Document document, Match<String> match) {
		Token first = document.token(match.from());
		Token before = document.token(match.from() - 1);
		return before.text().equals(":") || before.text().equals("-") || (first.isCapitalised() && !before.is("the"));
	}

}
