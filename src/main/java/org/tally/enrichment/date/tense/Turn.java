package org.tally.enrichment.date.tense;

/**
 * Which way the words around a date turn it.
 */
public enum Turn {

	/** An auxiliary or a verb of the past governs it. */
	PAST,

	/** A word that may be a verb of the past does. */
	LIKELY_PAST,

	/** Nothing tells. */
	OPEN,

	/** A modal or a plan governs it. */
	FUTURE

}
