package org.tally.article.figure;

import org.tally.article.mention.Coded;

/**
 * How a figure's words bound the number (closed list).
 */
public enum Quantifier implements Coded {

	EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE, VAGUE

}
