package org.tally.savedquery.alert.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.savedquery.alert.webhook.AddressGuard.RefusedAddressException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AddressGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
			"192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "168.63.129.16", "192.0.0.192",
			"198.18.0.1", "224.0.0.1", "239.255.255.250", "255.255.255.255", "240.0.0.1", "::1", "::", "fe80::1",
			"fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1",
			"2001::1", "::10.0.0.1", "2130706433", "127.1" })
	void whatIsNotPublicIsRefused(String address) {
		assertThatExceptionOfType(RefusedAddressException.class)
			.isThrownBy(() -> new AddressGuard(List.of()).resolve(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "9.9.9.9", "172.32.0.1", "172.15.255.255", "100.128.0.1", "192.169.0.1", "223.255.255.1",
			"2620:fe::fe", "2a00:1450::1" })
	void whatIsPublicIsGiven(String address) throws UnknownHostException {
		assertThat(new AddressGuard(List.of()).resolve(address)).hasSize(1);
	}

	@Test
	void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() {
		AddressGuard guard = new AddressGuard(List.of(), names("9.9.9.9", "10.0.0.1"));
		assertThatExceptionOfType(RefusedAddressException.class).isThrownBy(() -> guard.resolve("both.example"));
	}

	@Test
	void aHostThatIsAllowedMayBePrivate() throws UnknownHostException {
		AddressGuard guard = new AddressGuard(List.of("Hooks.example"), names("10.0.0.1"));
		assertThat(guard.resolve("hooks.example")).hasSize(1);
		assertThatExceptionOfType(RefusedAddressException.class).isThrownBy(() -> guard.resolve("other.example"));
	}

	private static DnsResolver names(String... addresses) {
		return new DnsResolver() {

			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				InetAddress[] all = new InetAddress[addresses.length];
				for (int i = 0; i < all.length; i++) {
					all[i] = InetAddress.getByName(addresses[i]);
				}
				return all;
			}

			@Override
			public String resolveCanonicalHostname(String host) {
				return host;
			}

		};
	}

}
