package org.tally.enrichment.date.span;

import java.util.List;

import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Leads;
import org.tally.enrichment.date.calendar.Tense;
import org.tally.enrichment.date.calendar.Years;

/**
 * The rules for spans of days, in the order in which they are tried.
 */
public final class SpanRules {

	private SpanRules() {
	}

	public static List<DateRule> all(CalendarVocabulary vocabulary) {
		CalendarWords words = vocabulary.words();
		Years years = vocabulary.years();
		Leads leads = vocabulary.leads();
		Tense tense = vocabulary.tense();
		return List.of(new MonthDates(words, years, leads, tense), new QuarterDates(words, years, tense),
				new PeriodDates(words, years), new SeasonDates(words, years), new YearDates(years, leads),
				new StretchDates(words), new AgoDates(words, leads, tense), new DefiniteUnits(words, years, tense),
				new UnitDates(words));
	}

}
