package org.tally.search.example;

import java.util.Locale;

/**
 * What the query language can say, in the order it is explained.
 */
public enum Operator {

	WORDS, PHRASE, OR, WITHOUT, GROUP, PREFIX, SPELLING, NEAR, TITLE, TEXT, ACTOR, PLACE, PUBLICATION, BY, LANGUAGE,
	FIGURE, FIGURE_AT_LEAST, FIGURE_RANGE, PUBLISHED, PUBLISHED_LAST, PUBLISHED_NONE, ABOUT, ADDED;

	/**
	 * The end of its messages' keys.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
