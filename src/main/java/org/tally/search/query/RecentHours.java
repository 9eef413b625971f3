package org.tally.search.query;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours that end now, {@code last-24-hours}, for what has a time and not only a day:
 * early in the morning, today says little.
 */
public final class RecentHours {

	private static final Pattern HOURS = Pattern.compile("last-(\\d{1,4})-hours?");

	private RecentHours() {
	}

	/**
	 * Reads how long ago they began, if it is such hours.
	 */
	public static Optional<Duration> parse(String text) {
		Matcher hours = HOURS.matcher(text);
		return hours.matches() ? Optional.of(Duration.ofHours(Long.parseLong(hours.group(1)))) : Optional.empty();
	}

}
