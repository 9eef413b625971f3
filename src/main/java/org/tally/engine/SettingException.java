package org.tally.engine;

/**
 * A setting that cannot be used; the message says which and what it takes.
 */
public class SettingException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	public SettingException(String message) {
		super(message);
	}

	public SettingException(String message, Throwable cause) {
		super(message, cause);
	}

}
