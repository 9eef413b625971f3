package org.tally.engine;

/**
 * The embedded Elasticsearch cannot start; the message says what to do.
 */
public class EngineStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EngineStartException(String message) {
		super(message);
	}

	EngineStartException(String message, Throwable cause) {
		super(message, cause);
	}

}
