package org.tally.enrichment.date.span;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Token;

/**
 * A unit with the definite article where the words around it make it the one that is
 * running: "for the year", "the full year", "earlier in the week", "the end of the
 * month"; and the day a year ends.
 */
final class DefiniteUnits implements DateRule {

	private static final int LAST_DAY = 31;

	private final CalendarWords words;

	private final Years years;

	private final Tense tense;

	DefiniteUnits(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.years = vocabulary.years();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		if (passage.token(from).is("year")) {
			return yearEnd(passage, from);
		}
		boolean whole = passage.token(from).is("full") || passage.token(from).is("whole");
		CalendarUnit unit = (whole || passage.token(from).is("the")) ? this.words.singleUnit(passage.token(from + 1))
				: null;
		if (unit != null && !whole && isBefore(passage, from + 2)) {
			DateRange last = passage.last();
			return (last != null && unit.isNamed())
					? DateExpression.compared(from, from + 3, unit.around(last.from(), -1)) : null;
		}
		if (unit == null || unit == CalendarUnit.DAY || !unit.isNamed() || (whole && unit != CalendarUnit.YEAR)
				|| goesOn(passage.token(from + 2)) || isYearEnd(passage, from + 1)) {
			return null;
		}
		if (whole && !passage.token(from - 1).is("the")) {
			return null;
		}
		return (whole || isEdge(passage, from) || isWithin(passage, from) || sumsUp(passage, from, unit))
				? passage.told(from, from + 2, (today) -> unit.around(month(passage, unit, today), 0)) : null;
	}

	/** "The year before", and nothing that it would be before. */
	private static boolean isBefore(Passage passage, int at) {
		return (passage.token(at).is("before") || passage.token(at).is("earlier"))
				&& (passage.token(at + 1).isMark() || passage.token(at + 1).is("and"));
	}

	/** "The end of the month", told of a month ahead, is that month's. */
	private static LocalDate month(Passage passage, CalendarUnit unit, LocalDate today) {
		DateRange last = passage.last();
		return (unit == CalendarUnit.MONTH && last != null && last.from().isAfter(today)) ? last.from() : today;
	}

	private static boolean isEdge(Passage passage, int from) {
		Token edge = passage.token(from - 2);
		return passage.token(from - 1).is("of") && (edge.is("end") || edge.is("beginning") || edge.is("start")
				|| edge.is("rest") || edge.is("remainder") || edge.is("middle") || edge.is("close"));
	}

	private static boolean isWithin(Passage passage, int from) {
		Token part = passage.token(from - 2);
		return passage.token(from - 1).is("in")
				&& (part.is("earlier") || part.is("later") || part.is("early") || part.is("late"));
	}

	private static boolean sumsUp(Passage passage, int from, CalendarUnit unit) {
		Token before = passage.token(from - 1);
		return unit == CalendarUnit.YEAR && (before.is("for") || before.is("during"));
	}

	/**
	 * "The year ended in June", "the year before", "the year 2000", "the year-ago level".
	 */
	private static boolean goesOn(Token after) {
		return after.hyphenated() || after.is("ended") || after.is("ending") || after.is("before") || after.is("after")
				|| after.is("two") || after.isNumber();
	}

	/** The last day of the year that is spoken of. */
	private @Nullable DateExpression yearEnd(Passage passage, int from) {
		if (!isYearEnd(passage, from)) {
			return null;
		}
		Token before = passage.token(from - 1);
		int to = passage.token(from + 1).is("'s") ? from + 3 : from + 2;
		Integer year = this.years.digits(passage.token(to));
		if (year != null) {
			return DateExpression.named(from, to + 1, DateRange.of(LocalDate.of(year, Month.DECEMBER, LAST_DAY)));
		}
		Turn turn = this.tense.of(passage.document(), from, to);
		boolean past = before.is("since") || before.is("last") || before.is("from")
				|| (before.is("at") && (turn == Turn.PAST || turn == Turn.LIKELY_PAST));
		return passage.told(from, to, (today) -> DateRange
			.of(LocalDate.of(past ? today.getYear() - 1 : today.getYear(), Month.DECEMBER, LAST_DAY)));
	}

	private static boolean isYearEnd(Passage passage, int from) {
		int end = passage.token(from + 1).is("'s") ? from + 2 : from + 1;
		return passage.token(from).is("year") && passage.token(end).is("end");
	}

}
