package org.tally.web.security;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The names under which the portal answers. Without a login, a page elsewhere could
 * otherwise point a name of its own at this machine and read what is here.
 */
final class HostNames implements Predicate<String> {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]",
			"0:0:0:0:0:0:0:1");

	private final Set<String> names = new HashSet<>(LOOPBACK);

	/**
	 * The loopback names ({@code localhost}, {@code 127.0.0.1}, {@code [::1]}), the
	 * address that is listened on, and these.
	 * @param bound the address that the portal listens on, or null for the usual
	 */
	HostNames(List<String> allowed, @Nullable String bound) {
		allowed.forEach((name) -> this.names.add(name.strip().toLowerCase(Locale.ROOT)));
		if (bound != null) {
			this.names.add(bound.toLowerCase(Locale.ROOT));
			this.names.add('[' + bound.toLowerCase(Locale.ROOT) + ']');
		}
	}

	@Override
	public boolean test(String host) {
		return this.names.contains(host.toLowerCase(Locale.ROOT));
	}

}
