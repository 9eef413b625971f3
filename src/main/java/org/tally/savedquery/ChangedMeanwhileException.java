package org.tally.savedquery;

/**
 * The saved query is no longer what the reader was looking at, so that the change was not
 * made.
 */
public class ChangedMeanwhileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChangedMeanwhileException() {
		super("This saved query was changed or deleted in another window meanwhile. Nothing was overwritten. "
				+ "Look at it as it is now, and make your change again if it still fits.");
	}

}
