package org.tally.index;

import java.io.IOException;

/**
 * Another reindex is at work, or has ended meanwhile; the message says what to do.
 */
public class ReindexUnderWayException extends IOException {

	private static final long serialVersionUID = 1L;

	public ReindexUnderWayException(String message) {
		super(message);
	}

	/**
	 * One that works still.
	 */
	public static ReindexUnderWayException atWork() {
		return new ReindexUnderWayException("Another reindex is under way. Wait until it is done; "
				+ "'tally status' says so as long as it is not. This one has changed nothing.");
	}

	/**
	 * One that was at work at the same time and is done.
	 */
	public static ReindexUnderWayException done() {
		return new ReindexUnderWayException("Another reindex was under way and has put the new index in place. "
				+ "Nothing is lost and nothing is left to do.");
	}

}
