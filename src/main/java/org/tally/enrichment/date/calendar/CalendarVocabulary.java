package org.tally.enrichment.date.calendar;

import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.date.tense.Tense;

/**
 * The words that rules read dates by.
 */
public record CalendarVocabulary(CalendarWords words, SmallNumbers numbers, Years years, Leads leads, Tense tense) {

	/**
	 * Loads the bundled words.
	 */
	public static CalendarVocabulary load() {
		SmallNumbers numbers = new SmallNumbers();
		Leads leads = new Leads();
		return new CalendarVocabulary(new CalendarWords(), numbers, new Years(numbers), leads, new Tense(leads));
	}

}
