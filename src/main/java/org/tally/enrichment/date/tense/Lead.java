package org.tally.enrichment.date.tense;

/**
 * What a word near a date does to it; {@code date-leads.tsv} lists the words by these
 * names in lower case.
 */
public enum Lead {

	/** Turns a bare weekday, day or month ahead. */
	FUTURE,

	/** Does so where "to" follows it: "agreed to meet on Friday". */
	INTENT,

	/** Does so where "for" follows it: "set for Friday". */
	ARRANGED,

	/** Before a date, names it as a term: "by May 3". */
	LIMIT,

	/** Before a date, narrows it: "the end of May". */
	NARROW,

	/** Keeps it back. */
	PAST,

	/** Speaks of now, and leaves a date beside it to be the nearest. */
	PRESENT,

	/** Ends in -ed and is no deed done. */
	NEUTRAL,

	/** Makes a year of four digits that follow it. */
	YEAR,

	/** Makes a month of a word that may be a name or a verb. */
	MONTH,

	/** Makes a count of four digits before it. */
	COUNTED,

	/** A plural that years stand before: "the 2012 elections". */
	YEARLY,

	/** Stands before a noun phrase: "its 1998 budget". */
	DETERMINER,

	/** Speaks of results that are compared with those of a year ago. */
	RESULT,

	/** Before a date, labels it the day of publication. */
	LABEL,

	/** Before a date, makes it a part of a sentence. */
	PROSE,

	/** Before a weekday, makes a name of both: "Bloody Sunday". */
	NAME_BEFORE,

	/** After a weekday, makes a name of both: "Sunday Telegraph". */
	NAME_AFTER,

	/** A time zone or the like after an hour. */
	ZONE

}
