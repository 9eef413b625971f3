package org.tally.web.thing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;
import org.tally.search.thing.ThingKind;

/**
 * Where the page of an actor, a place or a publication is. Names of publications and of
 * people hold anything; what servers and browsers refuse or rewrite in a path, such as a
 * slash or a lone dot, is written {@code ~2F}.
 */
public final class ThingAddress {

	/** Dots alone would go up a folder. */
	private static final Pattern DOTS = Pattern.compile("\\.+");

	private static final Pattern UNSAFE = Pattern.compile("[/\\\\;%~\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");

	private static final Pattern ESCAPED = Pattern.compile("~(?:u([0-9A-F]{4})|([0-9A-F]{2}))");

	private ThingAddress() {
	}

	/**
	 * The path of the page.
	 */
	public static String of(ThingKind kind, String id) {
		Pattern unsafe = DOTS.matcher(id).matches() ? DOTS : UNSAFE;
		String safe = unsafe.matcher(id).replaceAll((match) -> escaped(match.group()));
		return "/" + kind.code() + "s/" + UriUtils.encodePathSegment(safe, StandardCharsets.UTF_8);
	}

	public static String actor(String id) {
		return of(ThingKind.ACTOR, id);
	}

	public static String place(String id) {
		return of(ThingKind.PLACE, id);
	}

	public static String publication(String name) {
		return of(ThingKind.PUBLICATION, name);
	}

	/**
	 * The id that {@link #of} made a path of.
	 * @param segment the path's end, with the percent signs read
	 */
	static String id(String segment) {
		return ESCAPED.matcher(segment).replaceAll((match) -> {
			String code = (match.group(1) != null) ? match.group(1) : match.group(2);
			return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, 16)));
		});
	}

	private static String escaped(String characters) {
		StringBuilder escaped = new StringBuilder();
		for (char each : characters.toCharArray()) {
			escaped.append(String.format(Locale.ROOT, (each < 256) ? "~%02X" : "~u%04X", (int) each));
		}
		return escaped.toString();
	}

}
