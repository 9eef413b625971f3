package org.tally.search.language;

/**
 * A query that cannot be understood. The message says what to change; the reader's words
 * are kept by who asked.
 */
public class QueryMistakeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public QueryMistakeException(String message) {
		super(message);
	}

}
