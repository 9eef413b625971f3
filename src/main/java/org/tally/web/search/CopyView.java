package org.tally.web.search;

import org.springframework.util.MultiValueMap;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Whether near copies share one hit. It says how a result is shown, not what is asked
 * for, so it is in the page's address and in no saved query.
 */
enum CopyView {

	/** One hit for all near copies of a text. */
	TOGETHER,

	/** Each a hit of its own. */
	EACH;

	/** The name in addresses. */
	static final String PARAMETER = "copies";

	private static final String EACH_VALUE = "each";

	static CopyView read(MultiValueMap<String, String> parameters) {
		return EACH_VALUE.equals(parameters.getFirst(PARAMETER)) ? EACH : TOGETHER;
	}

	CopyView other() {
		return (this == EACH) ? TOGETHER : EACH;
	}

	/**
	 * Where the search page shows the query this way.
	 */
	String address(ArticleQuery query) {
		String address = ArticleQueryAddress.of(query);
		return (this == TOGETHER) ? address
				: address + ((address.indexOf('?') < 0) ? "?" : "&") + PARAMETER + "=" + EACH_VALUE;
	}

	String value() {
		return EACH_VALUE;
	}

}
