package org.tally.search;

/**
 * The search engine is away or cannot answer in full; the same request may go through
 * later.
 */
public class SearchUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SearchUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
