package org.tally.enrichment.date.day;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.text.Token;

/**
 * An hour of the day, with the day or without: "10 p.m. Wednesday", "noon", "1500 GMT".
 * Without a day it is of the one last spoken of in the sentence, else of today.
 */
final class ClockTimes implements DateRule {

	private static final int HOURS = 24;

	private final Leads leads;

	private final DateRule days;

	/**
	 * @param days reads the day that may follow
	 */
	ClockTimes(Leads leads, DateRule days) {
		this.leads = leads;
		this.days = days;
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		int end = end(passage, from);
		if (end < 0) {
			return null;
		}
		int at = passage.token(end).is("on") || passage.token(end).text().equals(",") ? end + 1 : end;
		DateExpression day = this.days.at(passage, at);
		if (day != null && day.isDay()) {
			return day.over(from, day.to());
		}
		LocalDate today = passage.publishedAt();
		DateRange last = passage.last();
		boolean near = last != null && last.from().equals(last.to()) && !startsBetween(passage, passage.end(), from);
		return near ? DateExpression.named(from, end, last)
				: DateExpression.named(from, end, (today != null) ? DateRange.of(today) : null);
	}

	private static boolean startsBetween(Passage passage, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (passage.document().isSentenceStart(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Index after the hour that begins at a token, or -1.
	 */
	int end(Passage passage, int from) {
		Token token = passage.token(from);
		if (token.is("noon") || token.is("midday") || token.is("midnight")) {
			return from + 1;
		}
		if (token.isWord()) {
			return isHour(token.fold()) ? zone(passage, from + 1) : -1;
		}
		if (!token.isNumber() || token.text().length() > 5) {
			return -1;
		}
		if (token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit)) {
			int zone = zone(passage, from + 1);
			return (zone > from + 1) ? zone : -1;
		}
		int at = from + 1;
		if (passage.token(at).text().equals(":") && passage.token(at + 1).start() == passage.token(at).end()) {
			at += 2;
		}
		Token half = passage.token(at);
		if (half.is("am") && half.isWord() || half.is("pm") || isHalf(passage.token(at - 1).fold())) {
			return zone(passage, half.is("am") || half.is("pm") ? at + 1 : at);
		}
		int zone = (at > from + 1) ? zone(passage, at) : at;
		return (zone > at) ? zone : -1;
	}

	private int zone(Passage passage, int at) {
		int end = at;
		while (end < at + 2 && this.leads.has(passage.token(end), Lead.ZONE)) {
			end++;
		}
		return end;
	}

	/** {@code 10pm}. */
	private static boolean isHour(String fold) {
		int digits = 0;
		while (digits < fold.length() && Character.isDigit(fold.charAt(digits))) {
			digits++;
		}
		return digits > 0 && digits <= 2 && isHalf(fold.substring(digits))
				&& Integer.parseInt(fold.substring(0, digits)) <= HOURS;
	}

	private static boolean isHalf(String fold) {
		return fold.endsWith("am") && fold.length() <= 4 && !fold.equals("am") && Character.isDigit(fold.charAt(0))
				|| fold.equals("am") || fold.equals("pm")
				|| fold.endsWith("pm") && fold.length() <= 4 && Character.isDigit(fold.charAt(0));
	}

}
