package org.tally.web;

/**
 * What an address names is not there.
 */
public class MissingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String what;

	/**
	 * Says what is missing.
	 * @param what {@code page}, {@code article} or {@code saved}
	 */
	public MissingException(String what) {
		super("No such " + what);
		this.what = what;
	}

	public String what() {
		return this.what;
	}

}
