package org.tally.enrichment.date.span;

import java.util.List;

import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.DateRule;

/**
 * The rules for spans of days, in the order in which they are tried.
 */
public final class SpanRules {

	private SpanRules() {
	}

	public static List<DateRule> all(CalendarVocabulary vocabulary) {
		return List.of(new MonthDates(vocabulary), new QuarterDates(vocabulary), new PeriodDates(vocabulary),
				new SeasonDates(vocabulary), new YearDates(vocabulary), new StretchDates(vocabulary),
				new AgoDates(vocabulary), new DefiniteUnits(vocabulary), new UnitDates(vocabulary));
	}

}
