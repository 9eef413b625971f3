package org.tally.enrichment.date;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
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

	private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

	/** Tokens before which a date opens the text. */
	private static final int LEADING = 3;

	private final DateGrammar grammar;

	private final CalendarWords words;

	private final Leads leads;

	PublicationDate(DateGrammar grammar, CalendarVocabulary vocabulary) {
		this.grammar = grammar;
		this.words = vocabulary.words();
		this.leads = vocabulary.leads();
	}

	@Nullable LocalDate find(Document document) {
		LocalDate best = null;
		int strength = 0;
		int at = 0;
		Passage passage = new Passage(document, null);
		int end = Math.min(HEAD, document.tokens().size());
		while (at < end) {
			DateExpression expression = this.grammar.fullDateAt(passage, at);
			if (expression == null) {
				at++;
				continue;
			}
			int strengthHere = strength(document, expression);
			DateRange days = expression.days();
			if (days != null && expression.kind() == DateExpression.Kind.FULL && strengthHere > strength) {
				best = days.from();
				strength = strengthHere;
			}
			at = expression.to();
		}
		return best;
	}

	private int strength(Document document, DateExpression date) {
		Token before = document.token(date.from() - 1);
		Token after = document.token(date.to());
		boolean label = isLabel(document, date.from() - 1);
		if (before.text().equals("|") || before.text().equals("\u2022") || (label && date.from() > 2)) {
			return BYLINE;
		}
		if (label) {
			return LABELLED;
		}
		if (this.leads.has(before, Lead.PROSE)) {
			return 0;
		}
		boolean weekday = this.words.anyWeekday(document.token(date.from())) != null;
		boolean apart = after.isMark() ? !after.text().equals(",") : after.isNumber() || after.isCapitalised();
		// "AFP Monday 6 Jun 2016 seventeen civilians"
		boolean agency = before.isCapitalised() && after.isWord();
		if (isTime(document, date.to()) || after.text().equals("|") || after.text().equals("(")
				|| (weekday && date.from() > 0 && (apart || agency))) {
			return LABELLED;
		}
		// "Two hurt in Homs 8 November 2016 SANA Two people"
		boolean byline = before.isCapitalised() && (after.isAllCaps() || DASHES.contains(after.text()));
		return (date.from() <= LEADING || byline || apart && !before.isWord()) ? OPENING : 0;
	}

	/** "Published", "posted on", "date:". */
	private boolean isLabel(Document document, int at) {
		Token token = document.token(at);
		boolean joint = token.is("on") || token.is("at") || token.text().equals(":");
		return this.leads.has(joint ? document.token(at - 1) : token, Lead.LABEL);
	}

	/** Whether a time of day stands there: {@code , 09:06} or {@code 19:02}. */
	private static boolean isTime(Document document, int at) {
		int first = document.token(at).text().equals(",") ? at + 1 : at;
		return document.token(first).isNumber() && document.token(first + 1).text().equals(":")
				&& document.token(first + 2).isNumber();
	}

}
