package org.tally.enrichment.date.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;

/**
 * Days of the year with a name of their own: "Christmas Eve", "Labor Day 1997". Without a
 * year it is the nearest one that the sentence allows.
 */
final class HolidayDates implements DateRule {

	private final Phrases<String> holidays = new Phrases<>();

	private final Years years;

	private final Tense tense;

	HolidayDates(CalendarVocabulary vocabulary) {
		this.years = vocabulary.years();
		this.tense = vocabulary.tense();
		for (String[] row : Lexicon.rows("holidays.tsv")) {
			this.holidays.put(row[0], row[1]);
		}
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		if (!passage.token(from).isCapitalised()) {
			return null;
		}
		Phrases.Match<String> match = this.holidays.at(passage.document().tokens(), from,
				passage.document().tokens().size());
		if (match == null) {
			return null;
		}
		int to = match.to();
		int at = passage.token(to).text().equals(",") || passage.token(to).is("of") ? to + 1 : to;
		Read year = this.years.at(passage.document(), at);
		if (year != null) {
			return DateExpression.named(from, year.to(), DateRange.of(day(match.value(), year.value())));
		}
		return passage.told(from, to,
				(today) -> DateRange.of(nearest(match.value(), today, this.tense.of(passage.document(), from, to))));
	}

	private static LocalDate nearest(String rule, LocalDate today, Turn turn) {
		LocalDate here = day(rule, today.getYear());
		LocalDate past = here.isAfter(today) ? day(rule, today.getYear() - 1) : here;
		LocalDate next = here.isBefore(today) ? day(rule, today.getYear() + 1) : here;
		boolean nearer = ChronoUnit.DAYS.between(today, next) < ChronoUnit.DAYS.between(past, today);
		return (turn == Turn.FUTURE || (turn == Turn.OPEN && nearer)) ? next : past;
	}

	/**
	 * {@code 12-25}, or {@code 11-4-4}: of the month the fourth Thursday, -1 the last.
	 */
	private static LocalDate day(String rule, int year) {
		String[] parts = rule.split("-", 3);
		LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
		int second = Integer.parseInt(parts[1]);
		return (parts.length == 2) ? first.plusDays(second - 1L)
				: first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), DayOfWeek.of(second)));
	}

}
