package org.tally.source.draft;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of articles on the web.
 */
final class WebAddress {

	// What readers' browsers add on the way; the article is the same without it.
	private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_\\w*|fbclid|gclid|mc_cid|mc_eid)(?:=.*)?");

	private static final Pattern NOT_ALLOWED = Pattern
		.compile("[^\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

	// No browser takes a longer one everywhere.
	private static final int LONGEST = 2048;

	private WebAddress() {
	}

	/**
	 * Gives the address where it is one of http or https, else null.
	 */
	static @Nullable String of(@Nullable String address) {
		if (address == null || address.isBlank() || address.length() > LONGEST) {
			return null;
		}
		// Links carry spaces and letters that an address has to spell out.
		Matcher odd = NOT_ALLOWED.matcher(address.strip());
		String spelled = odd.replaceAll((found) -> Matcher
			.quoteReplacement(URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20")));
		try {
			URI uri = URI.create(spelled);
			boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
			return (web && uri.getHost() != null) ? spelled : null;
		}
		catch (IllegalArgumentException notAnAddress) {
			return null;
		}
	}

	/**
	 * Gives one spelling for all addresses of an article, or null where the address is
	 * the site's: without path and query it says nothing of the article. It is spelled
	 * with https whether the address was or not: both lead to the same article.
	 */
	static @Nullable String canonical(String address) {
		URI uri = URI.create(address);
		boolean usual = uri.getPort() == -1 || uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
		String path = uri.getRawPath().replaceAll("/+$", "");
		String query = query(uri.getRawQuery());
		if (path.isEmpty() && query.isEmpty()) {
			return null;
		}
		return "https://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort()) + path + query;
	}

	private static String query(@Nullable String query) {
		if (query == null) {
			return "";
		}
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
