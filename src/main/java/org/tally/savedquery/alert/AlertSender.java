package org.tally.savedquery.alert;

/**
 * Sends digests by one channel.
 */
public interface AlertSender {

	Channel channel();

	/**
	 * Whether it can send at all, as the portal is set up.
	 */
	boolean isReady();

	/**
	 * Reads a target as its owner typed it.
	 * @throws SendFailureException if nothing could be sent there, saying why
	 */
	String target(String typed);

	/**
	 * Sends, and returns once the receiver's side has accepted it.
	 * @throws SendFailureException if it has not
	 */
	void send(Alert alert, String delivery, Digest digest);

}
