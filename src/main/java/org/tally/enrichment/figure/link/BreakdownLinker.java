package org.tally.enrichment.figure.link;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;

/**
 * Reads the breakdown of a count by place, each number in brackets behind a name: "14
 * deaths in Kano (6), Jigawa (5) and Bauchi (3)".
 */
public final class BreakdownLinker {

	/** Words between a total and its first part. */
	private static final int TOTAL_REACH = 16;

	/** Words from one part to the next. */
	private static final int NEXT_REACH = 9;

	private final Vocabulary vocabulary;

	public BreakdownLinker(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The count with the type of its total, of the part before or of the noun that the
	 * bracket explains ("deaths (12)"), or null where it is in no such bracket.
	 */
	public @Nullable Count part(Document document, Count count, @Nullable Count previous) {
		int open = count.from() - 1;
		boolean label = document.token(open).text().equals(":") && count.phrase().isElided();
		if (!(isBracketed(document, count) || label) || count.quantity().kind() != Quantity.Kind.NUMBER) {
			return null;
		}
		Phrases.Match<Noun> noun = nounBefore(document, open);
		if (noun != null) {
			FigureType type = noun.value().type();
			return (type != null && type != FigureType.FIGHTERS && type != FigureType.STRIKES)
					? count.typed(type, noun.from()) : null;
		}
		if (label) {
			return null;
		}
		boolean share = document.token(open - 1).is("cent") || document.token(open - 1).is("percent")
				|| document.token(open - 1).text().equals("%");
		if (share && previous != null && previous.type() != null && fits(count, previous)) {
			return count.typed(previous.type(), previous.cue());
		}
		boolean named = document.token(open - 1).isCapitalised() || document.token(open - 1).is("state")
				|| document.token(open - 1).is("district") || document.token(open - 1).is("province");
		if (!named || previous == null || previous.type() == null || !fits(count, previous)) {
			return null;
		}
		boolean continued = isBracketed(document, previous);
		int gap = count.from() - Math.max(previous.to(), previous.cue());
		boolean near = gap <= (continued ? NEXT_REACH : TOTAL_REACH);
		return (near && (continued || isWithin(count, previous))) ? count.typed(previous.type(), previous.cue()) : null;
	}

	public static boolean isBracketed(Document document, Count count) {
		int open = count.from() - 1;
		return document.token(open).text().equals("(") && document.token(count.to()).text().equals(")");
	}

	private Phrases.@Nullable Match<Noun> nounBefore(Document document, int open) {
		for (int from = Math.max(0, open - 3); from < open; from++) {
			Phrases.Match<Noun> match = this.vocabulary.nounAt(document.tokens(), from, open);
			if (match != null && match.to() == open && !document.token(from).isCapitalised()) {
				return match;
			}
		}
		return null;
	}

	private static boolean fits(Count count, Count total) {
		Noun noun = count.phrase().noun();
		Noun whole = total.phrase().noun();
		return noun == null || (whole == null ? noun.isPeople() : noun.category() == whole.category());
	}

	/** A part is no greater than its total; the age of a person often is. */
	private static boolean isWithin(Count count, Count total) {
		Double part = count.quantity().bounds().low();
		Double whole = total.quantity().bounds().low();
		return whole == null || part == null || part <= whole;
	}

}
