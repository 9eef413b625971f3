package org.tally.enrichment.figure.detail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Tells what a count covers (one event, all up to now, a standing number, so many a day)
 * and whether it is reported, denied or only expected.
 */
final class CircumstanceRule {

	/** A date range of more days than an operation takes. */
	private static final int LONG = 40;

	/** Words behind a count in which "a day" makes it a rate. */
	private static final int RATE_REACH = 10;

	/** Words before a count ... */
	private static final int STOCK_LEAD = 3;

	/** ... and behind it in which "remain" makes it a stock. */
	private static final int STOCK_REACH = 8;

	/** Words between "raised" and the number reached. */
	private static final int RISE_REACH = 8;

	/** Words between a subject and its verb. */
	private static final int SUBJECT_REACH = 10;

	/** Words before "since" in which "the first" governs it. */
	private static final int RECORD_REACH = 12;

	/** Words before a count or its verb in which a modal governs it. */
	private static final int MODAL_REACH = 6;

	private final Phrases<String> cues = new Phrases<>();

	private final Map<String, FigureStatus> statuses = new HashMap<>();

	private final ClauseWords words;

	CircumstanceRule(ClauseWords words) {
		this.words = words;
		for (String[] row : Lexicon.rows("circumstances.tsv")) {
			if (row[1].equals("forecast") || row[1].equals("denied")) {
				this.statuses.put(row[0], FigureStatus.valueOf(row[1].toUpperCase(Locale.ROOT)));
			}
			else {
				this.cues.put(row[0], row[1]);
			}
		}
	}

	Basis basis(Document document, Claim claim, @Nullable DateRange date) {
		FigureType type = claim.type();
		Sentence sentence = claim.passage();
		boolean cumulative = date != null && date.to().toEpochDay() - date.from().toEpochDay() > LONG;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Phrases.Match<String> match = this.cues.at(document.tokens(), i, sentence.to());
			if (match == null) {
				continue;
			}
			switch (match.value()) {
				case "rate" -> {
					if (i >= claim.from() && i - claim.to() < RATE_REACH && !isSpan(document.token(i - 1))) {
						return Basis.RATE;
					}
				}
				case "stock" -> {
					if (i >= claim.from() - STOCK_LEAD && i - claim.to() < STOCK_REACH && isStanding(type)) {
						return Basis.STOCK;
					}
				}
				case "held" -> {
					if (i >= claim.from() && i - claim.to() < STOCK_REACH && isHeld(type)) {
						return Basis.STOCK;
					}
				}
				case "rise" -> cumulative = cumulative || (i < claim.from() && claim.from() - match.to() < RISE_REACH);
				case "span" -> cumulative = cumulative || isTime(document.token(match.to()));
				case "slow" -> cumulative = cumulative || isPerfect(document, claim, i);
				default -> cumulative = cumulative || !(isRecord(document, claim, i) || isParted(document, claim, i));
			}
		}
		if (type == FigureType.TRAPPED || type == FigureType.IN_NEED || type == FigureType.FIGHTERS) {
			return Basis.STOCK;
		}
		if (type == FigureType.MISSING && !isPast(document, claim)) {
			return Basis.STOCK;
		}
		return (cumulative || isWithin(document, claim)) ? Basis.CUMULATIVE : Basis.EVENT;
	}

	private static boolean isStanding(FigureType type) {
		return type == FigureType.DISPLACED || type == FigureType.TERRITORY || type == FigureType.MISSING;
	}

	private static boolean isHeld(FigureType type) {
		return type == FigureType.DETAINED || type == FigureType.ABDUCTED;
	}

	/** "in a day", "for a week": once, not each day. */
	private static boolean isSpan(Token before) {
		return before.is("in") || before.is("for") || before.is("within") || before.is("than");
	}

	/** "went missing". */
	private static boolean isPast(Document document, Claim claim) {
		Token before = document.token(claim.cue() - 1);
		return before.is("went") || before.is("go") || before.is("gone");
	}

	/** "the fighting has killed", "the battle has left". */
	private boolean isPerfect(Document document, Claim claim, int at) {
		for (int i = at + 1; at < claim.from() && i < Math.min(claim.from(), at + SUBJECT_REACH); i++) {
			Token token = document.token(i);
			if (token.isMark()) {
				return false;
			}
			if (this.words.is("perfect", token)) {
				return !document.token(i + 1).is("been");
			}
		}
		return false;
	}

	/** A semicolon stands between. */
	private static boolean isParted(Document document, Claim claim, int at) {
		for (int i = Math.min(at, claim.from()); i < Math.max(at, claim.from()); i++) {
			if (document.token(i).text().equals(";")) {
				return true;
			}
		}
		return false;
	}

	/** "in eight months". */
	private boolean isWithin(Document document, Claim claim) {
		for (int i = claim.from(); i < claim.passage().to(); i++) {
			Token token = document.token(i);
			if ((token.is("in") || token.is("within")) && this.words.is("long", document.token(i + 2))
					&& isTime(document.token(i + 1)) && !isParted(document, claim, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isTime(Token token) {
		return token.isNumber() || this.words.is("time", token);
	}

	/** "the first deaths since", "in the town that has been held since". */
	private boolean isRecord(Document document, Claim claim, int at) {
		if (!document.token(at).is("since")) {
			return false;
		}
		if (this.words.is("today", document.token(at + 1))) {
			return true;
		}
		for (int i = at - 1; i > Math.max(claim.passage().from(), at - RECORD_REACH) - 1; i--) {
			Token token = document.token(i);
			boolean relative = i >= claim.to() && (token.is("that") || token.is("which"));
			if (this.words.is("record", token) || relative) {
				return true;
			}
		}
		return false;
	}

	FigureStatus status(Document document, Claim claim) {
		int verb = (claim.cue() >= 0) ? claim.cue() : claim.from();
		for (int at : new int[] { verb, claim.from() }) {
			for (int i = at - 1; i >= Math.max(claim.passage().from(), at - MODAL_REACH); i--) {
				Token token = document.token(i);
				if (token.isMark() && !token.text().equals(",")) {
					break;
				}
				FigureStatus status = this.statuses.get(token.fold());
				if (status != null && !token.isCapitalised()) {
					return status;
				}
			}
		}
		return FigureStatus.REPORTED;
	}

}
