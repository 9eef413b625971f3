package org.tally.savedquery.alert.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Gives only addresses of the public internet. The connection is made to what this gives
 * and the name is not resolved again, so that a name cannot show one address when it is
 * checked and another when it is used.
 */
final class AddressGuard implements DnsResolver {

	private final DnsResolver names;

	private final List<String> allowed;

	/**
	 * Guards the system's names.
	 * @param allowed hosts that may be private
	 */
	AddressGuard(List<String> allowed) {
		this(allowed, SystemDefaultDnsResolver.INSTANCE);
	}

	AddressGuard(List<String> allowed, DnsResolver names) {
		this.allowed = allowed.stream().map((host) -> host.strip().toLowerCase(Locale.ROOT)).toList();
		this.names = names;
	}

	/**
	 * The addresses of a host.
	 * @throws RefusedAddressException if one of them is not of the public internet
	 */
	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = this.names.resolve(host);
		if (!this.allowed.contains(host.toLowerCase(Locale.ROOT))) {
			for (InetAddress address : addresses) {
				if (!PublicAddresses.hold(address)) {
					throw new RefusedAddressException(host);
				}
			}
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/**
	 * The host is in a network that webhooks do not go to.
	 */
	static final class RefusedAddressException extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		RefusedAddressException(String host) {
			super(host);
		}

	}

}
