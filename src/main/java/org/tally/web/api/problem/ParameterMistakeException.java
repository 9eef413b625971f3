package org.tally.web.api.problem;

/**
 * A parameter or field of a request that is not known, or whose value means nothing. The
 * message says what would be right.
 */
public class ParameterMistakeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	public ParameterMistakeException(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	public String parameter() {
		return this.parameter;
	}

}
