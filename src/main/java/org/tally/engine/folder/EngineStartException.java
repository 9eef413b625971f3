package org.tally.engine.folder;

/**
 * The embedded Elasticsearch cannot start; the message says what to do.
 */
public class EngineStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public EngineStartException(String message) {
		super(message);
	}

	public EngineStartException(String message, Throwable cause) {
		super(message, cause);
	}

}
