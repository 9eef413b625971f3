package org.tally.search.thing;

import java.util.Locale;

/**
 * How a figure has to do with an actor, a place or a publication.
 */
public enum FigureRole {

	/** It is said to have caused what is counted. */
	CAUSED,
	/** It says the figure. */
	SAID,
	/** What is counted happened there, or somewhere that lies in it. */
	LOCATED,
	/** It printed the figure. */
	REPORTED;

	/**
	 * The name in messages.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
