package org.tally.savedquery.alert.mail;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.AlertSender;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.Digest;
import org.tally.savedquery.alert.SendFailureException;

/**
 * Sends digests as e-mail, plain and HTML, with a way out that mail programs offer. Ready
 * where {@code spring.mail.host} is set.
 */
@Component
class MailAlerts implements AlertSender {

	private static final int LONGEST_ADDRESS = 254;

	private final @Nullable JavaMailSender mail;

	private final AlertProperties properties;

	MailAlerts(ObjectProvider<JavaMailSender> mail, AlertProperties properties) {
		this.mail = mail.getIfAvailable();
		this.properties = properties;
	}

	@Override
	public Channel channel() {
		return Channel.MAIL;
	}

	@Override
	public boolean isReady() {
		return this.mail != null;
	}

	/** One plain address: no name, no list, no second line. */
	@Override
	public String target(String typed) {
		String address = typed.strip();
		try {
			InternetAddress parsed = new InternetAddress(address, true);
			if (!address.equals(parsed.getAddress()) || address.length() > LONGEST_ADDRESS
					|| address.indexOf('@') < 1) {
				throw new SendFailureException("mail-address", "");
			}
			return address;
		}
		catch (AddressException ex) {
			throw new SendFailureException("mail-address", "");
		}
	}

	@Override
	public void send(Alert alert, String delivery, Digest digest) {
		JavaMailSender sender = this.mail;
		if (sender == null) {
			throw new SendFailureException("mail-off", "");
		}
		try {
			sender.send(message(sender, alert, delivery, digest));
		}
		catch (MailAuthenticationException ex) {
			throw new SendFailureException("mail-login", "");
		}
		catch (MailException | MessagingException ex) {
			throw new SendFailureException("mail", String.valueOf(root(ex).getMessage()));
		}
	}

	private MimeMessage message(JavaMailSender sender, Alert alert, String delivery, Digest digest)
			throws MessagingException {
		MimeMessage message = sender.createMimeMessage();
		MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		parts.setFrom(this.properties.from());
		parts.setTo(alert.target());
		parts.setSubject(digest.subject());
		parts.setText(digest.text(), digest.html());
		message.setHeader("Tally-Delivery", delivery);
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("List-Unsubscribe",
				"<" + this.properties.link("/alerts/unsubscribe?token=" + alert.token()) + ">");
		message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		return message;
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
