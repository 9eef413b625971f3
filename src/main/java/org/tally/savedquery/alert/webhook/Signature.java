package org.tally.savedquery.alert.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a body: {@code t=<seconds>,v1=<hex>}, where the hex is HMAC-SHA256 of the
 * seconds, a dot and the body under the alert's secret. The seconds are signed with it,
 * so that an old body cannot be sent again as a new one.
 */
final class Signature {

	private static final String ALGORITHM = "HmacSHA256";

	private Signature() {
	}

	/**
	 * The header's value.
	 * @param seconds when it is sent, since 1970
	 */
	static String of(String secret, long seconds, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			byte[] sum = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
			return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(sum);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
