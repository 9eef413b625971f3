package org.tally.savedquery.alert;

/**
 * Something was not sent. The reason is a key of the portal's messages and what it is
 * said of.
 */
public class SendFailureException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String detail;

	/**
	 * A failure.
	 * @param reason key below {@code alert.failure.}
	 * @param detail such as a host or a status, or empty
	 */
	public SendFailureException(String reason, String detail) {
		super(reason);
		this.detail = detail.strip();
	}

	/** The key, and after a blank the detail: as it is kept. */
	public String coded() {
		return (getMessage() + " " + this.detail).strip();
	}

}
