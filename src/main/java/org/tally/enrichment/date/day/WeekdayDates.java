package org.tally.enrichment.date.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Token;

/**
 * A weekday: "Monday", "last Wednesday", "Thursday evening". It is the latest past one
 * unless the sentence turns it ahead.
 */
final class WeekdayDates implements DateRule {

	private final CalendarWords words;

	private final Leads leads;

	private final Tense tense;

	WeekdayDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.leads = vocabulary.leads();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		DayOfWeek weekday = this.words.weekday(passage.token(from));
		if (weekday == null || isName(passage, from)) {
			return null;
		}
		Token before = passage.token(from - 1);
		if (before.is("every") || before.is("each")) {
			return null;
		}
		boolean told = before.is("last") || before.is("next") || before.is("this") || before.is("previous")
				|| before.is("coming");
		int to = this.words.isDayPart(passage.token(from + 1)) ? from + 2 : from + 1;
		return passage.told((told && from > passage.end()) ? from - 1 : from, to, (today) -> DateRange
			.of(told ? told(before, today, weekday, passage, from) : nearest(today, weekday, passage, from)));
	}

	private LocalDate told(Token which, LocalDate today, DayOfWeek weekday, Passage passage, int from) {
		return switch (which.fold()) {
			case "last" -> today.with(TemporalAdjusters.previous(weekday));
			case "previous" -> today.with(TemporalAdjusters.previousOrSame(weekday)).minusWeeks(1);
			case "next", "coming" -> today.with(TemporalAdjusters.next(weekday));
			default -> {
				Turn turn = this.tense.of(passage.document(), from - 1, from + 1);
				boolean past = turn == Turn.PAST || turn == Turn.LIKELY_PAST;
				yield today
					.with(past ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
			}
		};
	}

	private LocalDate nearest(LocalDate today, DayOfWeek weekday, Passage passage, int from) {
		boolean future = this.tense.of(passage.document(), from, from + 1) == Turn.FUTURE;
		return today.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
	}

	/** "Bloody Sunday", "the Sunday Telegraph". */
	private boolean isName(Passage passage, int from) {
		Token before = passage.token(from - 1);
		Token next = passage.token(from + 1);
		return (before.isCapitalised() && this.leads.has(before, Lead.NAME_BEFORE))
				|| (next.isCapitalised() && this.leads.has(next, Lead.NAME_AFTER));
	}

}
