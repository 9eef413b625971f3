package org.tally.enrichment.figure.detail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Basis;
import org.tally.article.DateRange;
import org.tally.article.FigureStatus;
import org.tally.article.FigureType;
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
					if (i >= claim.from() && i - claim.to() < RATE_REACH) {
						return Basis.RATE;
					}
				}
				case "stock" -> {
					if (i >= claim.from() - STOCK_LEAD && i - claim.to() < STOCK_REACH
							&& (type == FigureType.DISPLACED || type == FigureType.TERRITORY)) {
						return Basis.STOCK;
					}
				}
				case "span" -> cumulative = cumulative || isTime(document.token(match.to()));
				default -> cumulative = cumulative || !isRecord(document, claim, i);
			}
		}
		if (type == FigureType.TRAPPED || type == FigureType.IN_NEED || type == FigureType.FIGHTERS) {
			return Basis.STOCK;
		}
		return cumulative ? Basis.CUMULATIVE : Basis.EVENT;
	}

	private boolean isTime(Token token) {
		return token.isNumber() || this.words.is("time", token);
	}

	/** "the first deaths since", "in the town that has been held since". */
	private boolean isRecord(Document document, Claim claim, int at) {
		if (!document.token(at).is("since")) {
			return false;
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
