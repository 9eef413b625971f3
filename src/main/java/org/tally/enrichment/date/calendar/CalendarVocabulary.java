package org.tally.enrichment.date.calendar;

/**
 * The words that rules read dates by.
 */
public record CalendarVocabulary(CalendarWords words, Years years, Leads leads, Tense tense) {

	/**
	 * Loads the bundled words.
	 */
	public static CalendarVocabulary load() {
		CalendarWords words = new CalendarWords();
		Leads leads = new Leads();
		return new CalendarVocabulary(words, new Years(words), leads, new Tense(leads));
	}

}
