package org.tally.enrichment.date;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Reads the day of publication from the head of a text: "Published April 19 2017", "Sun
 * 16 Apr 2017", "date 2017-06-05", "Jane Doe | 29 June, 2017, 09:06". A byline's date
 * wins over one that stands above it, which is when the page was fetched.
 */
final class PublicationDate {

	/** Tokens from the start of the text that are its head. */
	private static final int HEAD = 90;

	private static final int BYLINE = 3;

	private static final int LABELLED = 2;

	private static final int OPENING = 1;

	private final ExplicitDates dates;

	PublicationDate(ExplicitDates dates) {
		this.dates = dates;
	}

	@Nullable LocalDate find(Document document) {
		LocalDate best = null;
		int strength = 0;
		int at = 0;
		int end = Math.min(HEAD, document.tokens().size());
		while (at < end) {
			DateExpression expression = this.dates.at(document, at, null);
			if (expression == null) {
				at++;
				continue;
			}
			int strengthHere = strength(document, expression);
			DateRange days = expression.days();
			if (days != null && expression.full() && strengthHere > strength) {
				best = days.from();
				strength = strengthHere;
			}
			at = expression.to();
		}
		return best;
	}

	private static int strength(Document document, DateExpression date) {
		Token before = document.token(date.from() - 1);
		Token second = document.token(date.from() - 2);
		Token after = document.token(date.to());
		boolean label = before.is("published") || before.is("posted") || before.is("date") || before.is("publication")
				|| before.is("updated")
				|| ((before.is("on") || before.text().equals(":")) && (second.is("published") || second.is("posted")
						|| second.is("date") || second.is("updated") || second.is("publication")));
		boolean weekday = date.to() - date.from() > 3;
		if (before.text().equals("|") || before.text().equals("\u2022") || (label && date.from() > 2)) {
			return BYLINE;
		}
		if (label || isTime(document, date.to()) || after.text().equals("|") || after.text().equals("(")
				|| (weekday && date.from() > 0)) {
			return LABELLED;
		}
		boolean sentence = before.is("on") || before.is("since") || before.is("the") || before.is("in")
				|| before.is("of") || before.is("until") || before.is("by") || before.is("from") || before.is("and");
		return sentence ? 0 : OPENING;
	}

	/** Whether a time of day stands there: {@code , 09:06} or {@code 19:02}. */
	private static boolean isTime(Document document, int at) {
		int first = document.token(at).text().equals(",") ? at + 1 : at;
		return document.token(first).isNumber() && document.token(first + 1).text().equals(":")
				&& document.token(first + 2).isNumber();
	}

}
