package org.tally.enrichment.date.day;

import java.util.List;

import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;

/**
 * The rules for days, in the order in which they are tried.
 */
public final class DayRules {

	private final List<DateRule> calendar;

	private final List<DateRule> all;

	private final ClockTimes clock;

	public DayRules(CalendarVocabulary vocabulary) {
		this.calendar = List.of(new FigureDates(vocabulary), new CalendarDates(vocabulary));
		DateRule days = DateRule
			.first(List.of(DateRule.first(this.calendar), new WeekdayDates(vocabulary), new NamedDays(vocabulary)));
		this.clock = new ClockTimes(vocabulary.leads(), days);
		this.all = List.of(this.clock, new HolidayDates(vocabulary), days);
	}

	/**
	 * Those that a day alone, year and all, may come from.
	 */
	public List<DateRule> calendar() {
		return this.calendar;
	}

	public List<DateRule> all() {
		return this.all;
	}

	/**
	 * Index after the hour of the day that begins at a token, or -1.
	 */
	public int hourEnd(Passage passage, int from) {
		return this.clock.end(passage, from);
	}

}
