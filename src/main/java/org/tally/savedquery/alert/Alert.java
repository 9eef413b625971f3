package org.tally.savedquery.alert;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tally.search.news.Threshold;

/**
 * Where news of a saved query is sent, and how far that has come.
 *
 * @param target the e-mail address or the webhook's address
 * @param threshold what a figure must reach, or null where every news is sent
 * @param secret signs webhooks
 * @param token ends the alert for whoever has it, which its receiver does
 * @param sentUpTo all that was indexed up to this moment has been sent
 * @param delivery what is on its way, or null
 * @param failure why the last attempt failed, or null
 * @param language tag (BCP 47) of the language that its e-mails are in, or null for
 * English
 */
public record Alert(String id, Channel channel, String target, @Nullable Threshold threshold, String secret,
		String token, Instant createdAt, Instant sentUpTo, @Nullable Delivery delivery, @Nullable Instant lastSuccess,
		@Nullable Instant lastFailure, @Nullable String failure, @Nullable String language) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Of 256 bits nobody guesses one. */
	private static final int KEY_BYTES = 32;

	/** A reason is a sentence; what a server answers may be a page. */
	private static final int LONGEST_FAILURE = 300;

	/**
	 * A new one, from which on news is sent.
	 * @param newest what is there now is not news, or null where there is nothing
	 * @param language of its e-mails, or null for English
	 */
	static Alert create(Channel channel, String target, @Nullable Threshold threshold, @Nullable Instant newest,
			@Nullable String language) {
		return new Alert(UUID.randomUUID().toString(), channel, target, threshold, key(), key(), Instant.now(),
				Objects.requireNonNullElse(newest, Instant.EPOCH), null, null, null, null, language);
	}

	/** Nothing was new up to a moment. */
	Alert quietUpTo(Instant moment) {
		return with(moment.isAfter(this.sentUpTo) ? moment : this.sentUpTo, null, this.lastSuccess, this.lastFailure,
				this.failure);
	}

	/** Before an attempt. */
	Alert attempting(Delivery attempt) {
		return with(this.sentUpTo, attempt, this.lastSuccess, this.lastFailure, this.failure);
	}

	/** After the receiver has accepted it. */
	Alert sent(Delivery accepted, Instant now) {
		return with(accepted.upTo(), null, now, this.lastFailure, null);
	}

	/** After the receiver has not. */
	Alert failed(Instant now, String reason) {
		return with(this.sentUpTo, this.delivery, this.lastSuccess, now,
				reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE)));
	}

	private Alert with(Instant upTo, @Nullable Delivery next, @Nullable Instant success, @Nullable Instant failed,
			@Nullable String reason) {
		return new Alert(this.id, this.channel, this.target, this.threshold, this.secret, this.token, this.createdAt,
				upTo, next, success, failed, reason, this.language);
	}

	private static String key() {
		byte[] key = new byte[KEY_BYTES];
		RANDOM.nextBytes(key);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
	}

}
