package org.tally.enrichment.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Dates told from the day of publication: weekdays, "yesterday", "last week", "two days
 * ago", "the past 48 hours", "earlier this month", "the third quarter".
 */
final class RelativeDates {

	private final CalendarWords words;

	private final Direction direction;

	RelativeDates(CalendarWords words, Direction direction) {
		this.words = words;
		this.direction = direction;
	}

	@Nullable DateExpression at(Document document, int from, @Nullable LocalDate anchor) {
		DayOfWeek weekday = this.words.weekday(document.token(from));
		if (weekday != null) {
			return weekday(document, from, weekday, anchor);
		}
		DateExpression day = namedDay(document, from, anchor);
		day = (day != null) ? day : span(document, from, anchor);
		day = (day != null) ? day : ago(document, from, anchor);
		return (day != null) ? day : quarter(document, from, anchor);
	}

	private DateExpression weekday(Document document, int from, DayOfWeek weekday, @Nullable LocalDate anchor) {
		Token before = document.token(from - 1);
		int start = (before.is("last") || before.is("next") || before.is("this")) ? from - 1 : from;
		if (anchor == null) {
			return DateExpression.relative(start, from + 1, null);
		}
		LocalDate day = anchor.with(TemporalAdjusters.previousOrSame(weekday));
		if (before.is("next") || (!before.is("last") && this.direction.isFuture(document, from))) {
			day = anchor.with(TemporalAdjusters.nextOrSame(weekday));
		}
		else if (before.is("last") && day.equals(anchor)) {
			day = anchor.minusWeeks(1);
		}
		return DateExpression.relative(start, from + 1, DateRange.of(day));
	}

	private @Nullable DateExpression namedDay(Document document, int from, @Nullable LocalDate anchor) {
		Token token = document.token(from);
		Token next = document.token(from + 1);
		if (token.is("yesterday")) {
			return plusDays(from, from + 1, anchor, -1);
		}
		if (token.is("today") || token.is("tonight")) {
			return plusDays(from, from + 1, anchor, 0);
		}
		if (token.is("tomorrow")) {
			return plusDays(from, from + 1, anchor, 1);
		}
		if (token.is("last") && (next.is("night") || next.is("evening"))) {
			return plusDays(from, from + 2, anchor, -1);
		}
		if (token.is("this") && (next.is("morning") || next.is("evening") || next.is("afternoon"))) {
			return plusDays(from, from + 2, anchor, 0);
		}
		return null;
	}

	/**
	 * "last week", "this year", "next month", "the past three days", "in the last 48
	 * hours".
	 */
	private @Nullable DateExpression span(Document document, int from, @Nullable LocalDate anchor) {
		Token token = document.token(from);
		boolean past = token.is("last") || token.is("past") || token.is("previous");
		boolean next = token.is("next") || token.is("coming");
		if (!past && !next && !token.is("this") && !token.is("current")) {
			return null;
		}
		String unit = this.words.unit(document.token(from + 1));
		boolean rolling = token.is("past") || token.is("previous");
		if (unit != null && !unit.equals("hour") && !unit.equals("day")
				&& !document.token(from + 1).fold().endsWith("s")) {
			return DateExpression.relative(from, from + 2, (anchor == null) ? null
					: rolling ? back(anchor, unit, 1) : unit(anchor, unit, past ? -1 : next ? 1 : 0));
		}
		int at = from + 1;
		if (document.token(at).is("few") || document.token(at).is("several")) {
			String plural = this.words.unit(document.token(at + 1));
			return (plural != null) ? DateExpression.relative(from, at + 2, null) : null;
		}
		Integer number = this.words.number(document.token(at));
		String counted = (number != null) ? this.words.unit(document.token(at + 1)) : null;
		if (number == null || counted == null || !past) {
			return null;
		}
		return DateExpression.relative(from, at + 2, (anchor != null) ? back(anchor, counted, number) : null);
	}

	/** "two days ago", "a year earlier", "three weeks before". */
	private @Nullable DateExpression ago(Document document, int from, @Nullable LocalDate anchor) {
		Token token = document.token(from);
		Integer number = (token.is("a") || token.is("an")) ? Integer.valueOf(1) : this.words.number(token);
		String unit = (number != null) ? this.words.unit(document.token(from + 1)) : null;
		Token last = document.token(from + 2);
		boolean earlier = last.is("earlier") || last.is("before");
		if (number == null || unit == null || !(last.is("ago") || (earlier && number == 1))) {
			return null;
		}
		if (anchor == null) {
			return DateExpression.relative(from, from + 3, null);
		}
		return DateExpression.relative(from, from + 3, switch (unit) {
			case "hour" -> DateRange.of(anchor);
			case "day" -> DateRange.of(anchor.minusDays(number));
			default -> unit(anchor, unit, -number);
		});
	}

	/** "the third quarter", the latest that has begun. */
	private @Nullable DateExpression quarter(Document document, int from, @Nullable LocalDate anchor) {
		Integer ordinal = this.words.ordinal(document.token(from));
		if (ordinal == null || ordinal > 4 || !document.token(from + 1).is("quarter")) {
			return null;
		}
		if (anchor == null) {
			return DateExpression.relative(from, from + 2, null);
		}
		YearMonth first = YearMonth.of(anchor.getYear(), 3 * ordinal - 2);
		YearMonth begun = first.isAfter(YearMonth.from(anchor)) ? first.minusYears(1) : first;
		return DateExpression.relative(from, from + 2,
				new DateRange(begun.atDay(1), begun.plusMonths(2).atEndOfMonth()));
	}

	private static DateExpression plusDays(int from, int to, @Nullable LocalDate anchor, int days) {
		return DateExpression.relative(from, to, (anchor != null) ? DateRange.of(anchor.plusDays(days)) : null);
	}

	/** The calendar unit so many before or after the one of a day. */
	private static @Nullable DateRange unit(LocalDate anchor, String unit, int offset) {
		return switch (unit) {
			case "week" -> {
				LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
				yield new DateRange(monday, monday.plusDays(6));
			}
			case "weekend" -> {
				LocalDate sunday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
					.plusWeeks(Math.max(0, offset));
				yield new DateRange(sunday.minusDays(1), sunday);
			}
			case "month" -> {
				YearMonth month = YearMonth.from(anchor).plusMonths(offset);
				yield new DateRange(month.atDay(1), month.atEndOfMonth());
			}
			case "year" -> new DateRange(LocalDate.of(anchor.getYear() + offset, 1, 1),
					LocalDate.of(anchor.getYear() + offset, 12, 31));
			case "quarter" -> {
				YearMonth first = YearMonth.of(anchor.getYear(), (anchor.getMonthValue() - 1) / 3 * 3 + 1)
					.plusMonths(3L * offset);
				yield new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
			}
			default -> null;
		};
	}

	/** So many units up to a day. */
	private static DateRange back(LocalDate anchor, String unit, int number) {
		LocalDate from = switch (unit) {
			case "hour" -> anchor.minusDays(Math.max(1, number / 24));
			case "week" -> anchor.minusWeeks(number);
			case "month" -> anchor.minusMonths(number);
			case "quarter" -> anchor.minusMonths(3L * number);
			case "year" -> anchor.minusYears(number);
			case "decade" -> anchor.minus(number, ChronoUnit.DECADES);
			default -> anchor.minusDays(number);
		};
		return new DateRange(from, anchor);
	}

}
