package org.tally.search.paging;

/**
 * What was given as the place to read on from is none, or is one of another query.
 */
public class CursorMistakeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CursorMistakeException() {
		super("This is no place to read on from in this search.");
	}

}
