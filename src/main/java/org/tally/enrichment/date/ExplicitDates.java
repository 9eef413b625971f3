package org.tally.enrichment.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Dates with a month's name, all in figures, or a year: {@code 29 June, 2017},
 * {@code March 17}, {@code 2017-06-05}, {@code 05.04.2016} (the day first), {@code March
 * 2011}, {@code in 2014}.
 */
final class ExplicitDates {

	private final CalendarWords words;

	private final Direction direction;

	ExplicitDates(CalendarWords words, Direction direction) {
		this.words = words;
		this.direction = direction;
	}

	@Nullable DateExpression at(Document document, int from, @Nullable LocalDate anchor) {
		int start = from;
		// "Sun 16 Apr 2017", "Wednesday, 20 February, 2019"
		if (this.words.anyWeekday(document.token(from)) != null) {
			from++;
			if (document.token(from).text().equals(",") || document.token(from).text().equals(".")) {
				from++;
			}
		}
		DateExpression date = dayFirst(document, start, from, anchor);
		date = (date != null) ? date : monthFirst(document, start, from, anchor);
		date = (date != null) ? date : figures(document, start, from);
		return (date != null || start != from) ? date : year(document, from);
	}

	/** {@code 16 Apr 2017}, {@code 16 April}, {@code 29 June, 2017}. */
	private @Nullable DateExpression dayFirst(Document document, int start, int from, @Nullable LocalDate anchor) {
		Integer day = this.words.dayOfMonth(document.token(from));
		int at = document.token(from + 1).is("of") ? from + 2 : from + 1;
		Month month = (day != null) ? this.words.month(document.token(at)) : null;
		if (month == null) {
			return null;
		}
		return dated(document, start, at + 1, month, day, anchor);
	}

	/** {@code April 19 2017}, {@code Nov. 12}, {@code March 2011}, {@code March}. */
	private @Nullable DateExpression monthFirst(Document document, int start, int from, @Nullable LocalDate anchor) {
		Month month = this.words.month(document.token(from));
		if (month == null) {
			return null;
		}
		int at = from + 1;
		if (document.token(at).text().equals(".") && document.token(from).fold().length() <= 4) {
			at++;
		}
		Integer day = this.words.dayOfMonth(document.token(at));
		if (day != null) {
			return dated(document, start, at + 1, month, day, anchor);
		}
		Integer year = this.words.year(document.token(document.token(at).text().equals(",") ? at + 1 : at));
		if (year != null) {
			YearMonth yearMonth = YearMonth.of(year, month);
			int end = document.token(at).text().equals(",") ? at + 2 : at + 1;
			return DateExpression.relative(start, end, days(yearMonth));
		}
		boolean certain = document.token(from).fold().length() > 3;
		Token before = document.token(from - 1);
		boolean led = before.is("in") || before.is("since") || before.is("until") || before.is("last")
				|| before.is("early") || before.is("late") || before.is("mid") || before.is("of") || before.is("by")
				|| before.is("from") || before.is("this") || before.is("and") || before.is("next")
				|| before.is("between") || before.is("during") || before.is("to");
		boolean named = document.token(from + 1).isCapitalised() && !led;
		return (start == from && (led || (certain && !named && month != Month.MAY && month != Month.MARCH)))
				? month(document, from, at, month, anchor) : null;
	}

	private @Nullable DateExpression month(Document document, int from, int at, Month month,
			@Nullable LocalDate anchor) {
		int start = from;
		Token before = document.token(from - 1);
		if (before.is("last") || before.is("this") || before.is("next") || before.is("early") || before.is("late")) {
			start--;
		}
		if (anchor == null) {
			return DateExpression.relative(start, at, null);
		}
		YearMonth latest = YearMonth.of(anchor.getYear(), month);
		boolean future = before.is("next") || this.direction.isFuture(document, from);
		YearMonth current = YearMonth.from(anchor);
		if (latest.isAfter(current) && !future) {
			latest = latest.minusYears(1);
		}
		else if (latest.isBefore(current) && future && latest.plusMonths(6).isBefore(current)) {
			latest = latest.plusYears(1);
		}
		return DateExpression.relative(start, at, days(latest));
	}

	private @Nullable DateExpression dated(Document document, int start, int at, Month month, @Nullable Integer day,
			@Nullable LocalDate anchor) {
		int end = document.token(at).text().equals(",") ? at + 1 : at;
		LocalDate full = CalendarWords.date(this.words.year(document.token(end)), month.getValue(), day);
		if (full != null) {
			return DateExpression.day(start, end + 1, full);
		}
		// "June 30 to July 2" is two dates; "between 15 and 16 February" needs the month
		// of the second
		LocalDate here = (anchor != null) ? CalendarWords.date(anchor.getYear(), month.getValue(), day) : null;
		if (here == null) {
			return DateExpression.relative(start, at, null);
		}
		boolean future = this.direction.isFuture(document, start);
		LocalDate today = (anchor != null) ? anchor : here;
		if (here.isAfter(today) && !future) {
			here = here.minusYears(1);
		}
		else if (here.isBefore(today.minusMonths(6)) && future) {
			here = here.plusYears(1);
		}
		return DateExpression.relative(start, at, DateRange.of(here));
	}

	/** {@code 2017-06-05}, {@code 05-04-2016}, {@code 18.10.2014}, {@code 16/4/2017}. */
	private @Nullable DateExpression figures(Document document, int start, int from) {
		Token first = document.token(from);
		if (!first.isNumber()) {
			return null;
		}
		String[] parts = first.text().split("\\.", -1);
		if (parts.length == 3) {
			LocalDate day = day(parts[0], parts[1], parts[2]);
			return (day != null) ? DateExpression.day(start, from + 1, day) : null;
		}
		int step = document.token(from + 1).text().equals("/") ? 2 : 1;
		Token second = document.token(from + step);
		Token third = document.token(from + 2 * step);
		boolean joined = (step == 1) ? second.hyphenated() && third.hyphenated()
				: document.token(from + 3).text().equals("/");
		LocalDate day = (joined && second.isNumber() && third.isNumber())
				? day(first.text(), second.text(), third.text()) : null;
		return (day != null) ? DateExpression.day(start, from + 2 * step + 1, day) : null;
	}

	private static @Nullable LocalDate day(String first, String second, String third) {
		if (!(first + second + third).matches("\\d{4,8}") || first.length() > 4 || third.length() > 4) {
			return null;
		}
		int a = Integer.parseInt(first);
		int b = Integer.parseInt(second);
		int c = Integer.parseInt(third);
		if (first.length() == 4) {
			return CalendarWords.date(a, b, c);
		}
		int year = (third.length() == 2) ? 2000 + c : c;
		if (third.length() != 4 && third.length() != 2 || year < 1800) {
			return null;
		}
		return (b > 12) ? CalendarWords.date(year, a, b) : CalendarWords.date(year, b, a);
	}

	/** A bare year where a word leads it in and nothing that it could count follows. */
	private @Nullable DateExpression year(Document document, int from) {
		Token token = document.token(from);
		Integer year = this.words.year(token);
		if (year == null || (token.hyphenated() && !document.token(from - 1).is("mid"))) {
			return null;
		}
		Token before = document.token(from - 1);
		Token next = document.token(from + 1);
		boolean led = this.direction.leadsYear(before);
		boolean counted = next.isWord() && (next.is("people") || next.is("civilians") || next.is("men")
				|| (next.fold().endsWith("s") && next.fold().length() > 4 && !next.isCapitalised() && !before.is("in")
						&& !before.is("since")));
		boolean alone = !next.isWord() || next.is("and") || next.is("to") || next.is("in") || next.is("when");
		if (counted || !(led || (alone && before.isWord() && next.isMark()))) {
			return null;
		}
		return DateExpression.relative(from, from + 1,
				new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
	}

	private static DateRange days(YearMonth month) {
		return new DateRange(month.atDay(1), month.atEndOfMonth());
	}

}
