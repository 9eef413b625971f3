package org.tally.enrichment.date.span;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.text.Token;

/**
 * A unit of the calendar told from today or from the date before: "last week", "this
 * year", "the current month", "the following year", "the previous quarter".
 */
final class UnitDates implements DateRule {

	private final CalendarWords words;

	UnitDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Token which = passage.token(from);
		Integer offset = this.words.offset(which);
		if (offset == null) {
			return null;
		}
		int at = isKindOfYear(passage.token(from + 1)) ? from + 2 : from + 1;
		CalendarUnit unit = this.words.singleUnit(passage.token(at));
		if (unit == null || passage.token(at).hyphenated()) {
			return null;
		}
		boolean day = unit == CalendarUnit.DAY;
		return switch (which.fold()) {
			case "last", "this", "current", "coming" -> day ? null : fromToday(passage, from, at + 1, unit, offset);
			// "next week" is told from today, "the next day" from the date before it
			case "next" ->
				day ? fromLast(passage, from, at + 1, unit, offset) : fromToday(passage, from, at + 1, unit, offset);
			case "past" -> past(passage, from, at + 1, unit);
			case "previous", "prior", "preceding" -> previous(passage, from, at + 1, unit);
			case "same", "that" -> day ? null : fromLast(passage, from, at + 1, unit, offset);
			default -> fromLast(passage, from, at + 1, unit, offset);
		};
	}

	/** "The current fiscal year". */
	private static boolean isKindOfYear(Token token) {
		return token.is("fiscal") || token.is("financial") || token.is("calendar");
	}

	private static DateExpression fromToday(Passage passage, int from, int to, CalendarUnit unit, int offset) {
		DateExpression told = passage.told(from, to, (today) -> unit.around(today, offset));
		return unit.isNamed() ? told : DateExpression.loose(from, to, told.days());
	}

	private static @Nullable DateExpression fromLast(Passage passage, int from, int to, CalendarUnit unit, int offset) {
		DateRange last = passage.last();
		return (last != null && unit.isNamed()) ? DateExpression.named(from, to, unit.around(last.from(), offset))
				: null;
	}

	private static DateExpression past(Passage passage, int from, int to, CalendarUnit unit) {
		LocalDate today = passage.publishedAt();
		return DateExpression.loose(from, to, (today != null) ? unit.before(today, 1) : null);
	}

	private static @Nullable DateExpression previous(Passage passage, int from, int to, CalendarUnit unit) {
		DateRange quarter = passage.reporting().quarter();
		if (unit == CalendarUnit.QUARTER && quarter != null) {
			return DateExpression.compared(from, to, unit.around(quarter.from(), -1));
		}
		DateExpression before = fromLast(passage, from, to, unit, -1);
		before = (before != null) ? before : fromToday(passage, from, to, unit, -1);
		return unit.isNamed() ? DateExpression.compared(from, to, before.days()) : before;
	}

}
