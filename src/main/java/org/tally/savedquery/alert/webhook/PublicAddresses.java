package org.tally.savedquery.alert.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, by IANA's special-purpose
 * registries. Of IPv6 only global unicast is public, and of that nothing which carries an
 * IPv4 address to somewhere else.
 */
final class PublicAddresses {

	/** Special by IANA; and 168.63.129.16, where Azure tells machines their secrets. */
	private static final List<Block> SPECIAL = List.of(block("0.0.0.0", 8), block("10.0.0.0", 8),
			block("100.64.0.0", 10), block("127.0.0.0", 8), block("169.254.0.0", 16), block("172.16.0.0", 12),
			block("192.0.0.0", 24), block("192.0.2.0", 24), block("192.88.99.0", 24), block("192.168.0.0", 16),
			block("198.18.0.0", 15), block("198.51.100.0", 24), block("203.0.113.0", 24), block("224.0.0.0", 3),
			block("168.63.129.16", 32), block("2001::", 23), block("2001:db8::", 32), block("2002::", 16),
			block("3fff::", 20));

	private static final Block GLOBAL_UNICAST = block("2000::", 3);

	private record Block(byte[] start, int bits) {

		boolean holds(byte[] address) {
			if (address.length != this.start.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.start[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

	private PublicAddresses() {
	}

	static boolean hold(InetAddress address) {
		byte[] bytes = address.getAddress();
		return (!(address instanceof Inet6Address) || GLOBAL_UNICAST.holds(bytes))
				&& SPECIAL.stream().noneMatch((block) -> block.holds(bytes));
	}

	private static Block block(String start, int bits) {
		try {
			byte[] address = InetAddress.getByName(start).getAddress();
			return new Block(Arrays.copyOf(address, address.length), bits);
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(start, ex);
		}
	}

}
