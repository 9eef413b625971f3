package org.tally.search.query;

import java.util.Locale;

/**
 * The order of the hits.
 */
public enum ArticleOrder {

	/** The newest are those published last; what was added last may be of any day. */
	RELEVANCE, NEWEST, OLDEST, ADDED;

	/**
	 * The name in addresses.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The order of that name; relevance where there is none.
	 */
	public static ArticleOrder of(String code) {
		for (ArticleOrder order : values()) {
			if (order.code().equals(code)) {
				return order;
			}
		}
		return RELEVANCE;
	}

}
