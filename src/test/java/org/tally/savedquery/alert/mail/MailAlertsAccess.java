package org.tally.savedquery.alert.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.AlertSender;

/**
 * Gives tests the sender of e-mail.
 */
public final class MailAlertsAccess {

	private MailAlertsAccess() {
	}

	public static AlertSender sender(ObjectProvider<JavaMailSender> mail, AlertProperties properties) {
		return new MailAlerts(mail, properties);
	}

}
