package org.tally.savedquery.alert.webhook;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTests {

	/** By {@code printf '1700000000.{}' | openssl dgst -sha256 -hmac key}. */
	@Test
	void itIsWhatOpensslSays() {
		assertThat(Signature.of("key", 1_700_000_000, "{}"))
			.isEqualTo("t=1700000000,v1=9d713ed406bb7076d4123f0dc2c39d2df5c654ed4b0cd56b52c8b4c940bd63ae");
	}

	@Test
	void anotherTimeBodyOrSecretIsAnotherSignature() {
		String signature = Signature.of("key", 1, "body");
		assertThat(Signature.of("key", 2, "body").split("v1=")[1]).isNotEqualTo(signature.split("v1=")[1]);
		assertThat(Signature.of("key", 1, "Body")).isNotEqualTo(signature);
		assertThat(Signature.of("Key", 1, "body")).isNotEqualTo(signature);
	}

}
