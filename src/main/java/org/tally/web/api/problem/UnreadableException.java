package org.tally.web.api.problem;

/**
 * What is kept cannot be searched as it is, so that what was asked of it was not done.
 * The message says what to mend.
 */
public class UnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnreadableException(String message) {
		super(message);
	}

}
