package org.tally.enrichment.date.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.text.Token;

/**
 * A unit of the calendar told from today or from the date before: "last week", "this
 * year", "the current month", "the following year", "year-end", "the end of the month".
 */
final class UnitDates implements DateRule {

	private final CalendarWords words;

	UnitDates(CalendarWords words) {
		this.words = words;
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		CalendarUnit unit = this.words.singleUnit(passage.token(from + 1));
		if (unit == null) {
			return yearEnd(passage, from);
		}
		if (passage.token(from + 1).hyphenated()) {
			return null;
		}
		Token which = passage.token(from);
		int to = from + 2;
		return switch (which.fold()) {
			case "this", "current" -> fromToday(passage, from, unit, 0);
			case "last" -> (unit == CalendarUnit.DAY) ? null : fromToday(passage, from, unit, -1);
			case "next" -> next(passage, from, unit);
			case "coming" -> fromToday(passage, from, unit, 1);
			case "past" ->
				passage.publishedAt() != null ? DateExpression.loose(from, to, unit.before(passage.publishedAt(), 1))
						: DateExpression.loose(from, to, null);
			case "following" -> fromLast(passage, from, unit, 1);
			case "previous", "prior", "preceding" -> previous(passage, from, unit);
			case "same", "that" -> (unit == CalendarUnit.DAY) ? null : fromLast(passage, from, unit, 0);
			case "the", "full", "whole", "entire" -> definite(passage, from, unit);
			default -> null;
		};
	}

	private static DateExpression fromToday(Passage passage, int from, CalendarUnit unit, int offset) {
		DateExpression told = passage.told(from, from + 2, (today) -> unit.around(today, offset));
		return (unit.isNamed() && unit != CalendarUnit.DAY) ? told : DateExpression.loose(from, from + 2, told.days());
	}

	/** "Next week" is told from today, "the next day" from the date before it. */
	private static @Nullable DateExpression next(Passage passage, int from, CalendarUnit unit) {
		if (unit != CalendarUnit.DAY) {
			return fromToday(passage, from, unit, 1);
		}
		return fromLast(passage, from, unit, 1);
	}

	private static @Nullable DateExpression fromLast(Passage passage, int from, CalendarUnit unit, int offset) {
		DateRange last = passage.last();
		return (last != null && unit.isNamed()) ? DateExpression.named(from, from + 2, unit.around(last.from(), offset))
				: null;
	}

	private static @Nullable DateExpression previous(Passage passage, int from, CalendarUnit unit) {
		DateRange quarter = passage.reporting().quarter();
		if (unit == CalendarUnit.QUARTER && quarter != null) {
			return DateExpression.named(from, from + 2, unit.around(quarter.from(), -1));
		}
		if (passage.last() != null) {
			return fromLast(passage, from, unit, -1);
		}
		return fromToday(passage, from, unit, -1);
	}

	/** "The full year"; "for the year", "earlier in the month", "the end of the year". */
	private static @Nullable DateExpression definite(Passage passage, int from, CalendarUnit unit) {
		boolean whole = !passage.token(from).is("the");
		if (unit == CalendarUnit.DAY || !unit.isNamed() || (whole && unit != CalendarUnit.YEAR)) {
			return null;
		}
		Token after = passage.token(from + 2);
		if (after.hyphenated() || after.is("ended") || after.is("ending") || after.is("before") || after.is("after")
				|| after.isNumber()) {
			return null;
		}
		Token before = passage.token(from - 1);
		Token second = passage.token(from - 2);
		boolean edge = before.is("of") && (second.is("end") || second.is("beginning") || second.is("start")
				|| second.is("rest") || second.is("remainder") || second.is("middle") || second.is("close"));
		boolean within = before.is("in")
				&& (second.is("earlier") || second.is("later") || second.is("early") || second.is("late"));
		boolean results = unit == CalendarUnit.YEAR && (before.is("for") || before.is("during"));
		if (!whole && !edge && !within && !results) {
			return null;
		}
		LocalDate today = passage.publishedAt();
		DateRange last = passage.last();
		boolean told = last != null && today != null && unit == CalendarUnit.MONTH && last.from().isAfter(today);
		return told ? fromLast(passage, from, unit, 0) : fromToday(passage, from, unit, 0);
	}

	/** The last day of the year that is spoken of. */
	private static @Nullable DateExpression yearEnd(Passage passage, int from) {
		boolean is = passage.token(from).is("year") && passage.token(from + 1).is("end")
				&& passage.token(from + 1).hyphenated();
		if (!is) {
			return null;
		}
		Token before = passage.token(from - 1);
		boolean past = before.is("since") || before.is("last") || before.is("from") || before.is("at");
		return passage.told(from, from + 2,
				(today) -> DateRange.of(LocalDate.of(past ? today.getYear() - 1 : today.getYear(), 12, 31)));
	}

}
