package org.tally.enrichment.date.rule;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.Passage;

/**
 * Reads one family of temporal expressions.
 */
interface DateRule {

	/**
	 * The expression that begins at a token, or null.
	 */
	@Nullable DateExpression at(Passage passage, int from);

}
