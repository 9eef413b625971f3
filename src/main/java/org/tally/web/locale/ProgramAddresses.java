package org.tally.web.locale;

import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Addresses whose answers programs read: the API, exports, feeds, citations. Their words,
 * numbers and dates must not change with a reader's language. How far an export is, a
 * page asks.
 */
final class ProgramAddresses {

	private static final Pattern PATHS = Pattern
		.compile("/api/.*|/export/(?!progress/).*|.*\\.(csv|jsonl|json|atom|rss|txt|xml)|/articles/[^/]*/citation");

	private ProgramAddresses() {
	}

	static boolean contains(HttpServletRequest request) {
		// What failed outside the controllers comes back under another address.
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return PATHS.matcher((failed instanceof String path) ? path : request.getRequestURI()).matches();
	}

}
