package org.tally.enrichment.date.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads one family of temporal expressions.
 */
public interface DateRule {

	/**
	 * The expression that begins at a token, or null.
	 */
	@Nullable DateExpression at(Passage passage, int from);

	/**
	 * Tries rules in order.
	 */
	static DateRule first(List<DateRule> rules) {
		List<DateRule> inOrder = List.copyOf(rules);
		return (passage, from) -> {
			for (DateRule rule : inOrder) {
				DateExpression expression = rule.at(passage, from);
				if (expression != null) {
					return expression;
				}
			}
			return null;
		};
	}

}
