package org.tally.enrichment.date.day;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.text.Token;

/**
 * A date in figures: {@code 2017-06-05}, {@code 20170605}, {@code 05-04-2016},
 * {@code 18.10.2014}, {@code 16/4/2017} (the day first), {@code 12-Apr-98}.
 */
final class FigureDates implements DateRule {

	private static final int MONTHS = 12;

	private static final int COMPACT = 8;

	private final CalendarWords words;

	FigureDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int start) {
		boolean weekday = this.words.anyWeekday(passage.token(start)) != null;
		int from = weekday ? start + 1 : start;
		from = (weekday && passage.token(from).text().equals(",")) ? from + 1 : from;
		Token first = passage.token(from);
		if (!first.isNumber() || first.text().length() > 10) {
			return null;
		}
		String[] parts = first.text().split("\\.", -1);
		if (parts.length == 3) {
			return expression(start, from + 1, day(parts[0], parts[1], parts[2]));
		}
		if (first.text().length() == COMPACT) {
			return expression(start, from + 1, compact(first.text()));
		}
		boolean slashes = passage.token(from + 1).text().equals("/");
		int step = slashes ? 2 : 1;
		Token second = passage.token(from + step);
		Token third = passage.token(from + 2 * step);
		boolean joined = slashes ? passage.token(from + 3).text().equals("/")
				: second.hyphenated() && third.hyphenated();
		if (!joined || !third.isNumber()) {
			return null;
		}
		Month month = this.words.month(second);
		String middle = (month != null) ? String.valueOf(month.getValue()) : second.text();
		return expression(start, from + 2 * step + 1, day(first.text(), middle, third.text()));
	}

	private static @Nullable DateExpression expression(int from, int to, @Nullable LocalDate day) {
		return (day != null) ? DateExpression.day(from, to, day) : null;
	}

	private static @Nullable LocalDate compact(String text) {
		return (isDigits(text) && (text.startsWith("19") || text.startsWith("20")))
				? day(text.substring(0, 4), text.substring(4, 6), text.substring(6)) : null;
	}

	private static @Nullable LocalDate day(String first, String second, String third) {
		boolean figures = isDigits(first) && isDigits(second) && isDigits(third) && second.length() <= 2;
		if (!figures || first.length() > 4 || third.length() > 4) {
			return null;
		}
		int a = Integer.parseInt(first);
		int b = Integer.parseInt(second);
		int c = Integer.parseInt(third);
		if (first.length() == 4) {
			return (third.length() <= 2) ? CalendarWords.date(a, b, c) : null;
		}
		if (first.length() > 2 || third.length() != 4 && third.length() != 2) {
			return null;
		}
		int year = (third.length() == 2) ? Years.ofTwoDigits(c) : c;
		if (year < 1800) {
			return null;
		}
		return (b > MONTHS) ? CalendarWords.date(year, a, b) : CalendarWords.date(year, b, a);
	}

	private static boolean isDigits(String text) {
		return !text.isEmpty() && text.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

}
