package org.tally.savedquery.alert.webhook;

import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.AlertSender;

/**
 * Gives tests the sender of webhooks and its signature.
 */
public final class WebhookAccess {

	private WebhookAccess() {
	}

	public static AlertSender sender(AlertProperties properties) {
		return new WebhookSender(properties);
	}

	public static String signature(String secret, long seconds, String body) {
		return Signature.of(secret, seconds, body);
	}

}
