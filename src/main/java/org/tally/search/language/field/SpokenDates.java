package org.tally.search.language.field;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month, in English, as the query language writes them: "May
 * 2017" is {@code 2017-05}, "17 March 2017" and "March 17, 2017" are {@code 2017-03-17},
 * "May to June 2017" is {@code 2017-05..2017-06}, "17-20 March 2017" is
 * {@code 2017-03-17..2017-03-20}.
 */
final class SpokenDates {

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String YEAR = "[ ,-]+(\\d{4})(?!\\d)";

	private static final String TO = "\\s*(?:\\.\\.|-|–|to|and|until)\\s*";

	private static final String BEFORE = "(?<![\\p{L}\\d])";

	private static final Pattern DAYS = Pattern.compile(BEFORE + DAY + TO + DAY + "[ -](?:of )?" + MONTH + YEAR);

	private static final Pattern MONTHS_TO = Pattern.compile(BEFORE + MONTH + TO + MONTH + YEAR);

	private static final Pattern ONE = Pattern
		.compile(BEFORE + "(?:" + DAY + "[ -](?:of )?)?" + MONTH + "(?:[ -]" + DAY + ")?" + YEAR);

	private static final Pattern LEADING = Pattern.compile(
			"[<>=≥≤]*\\s*(?:" + DAYS + "|" + MONTHS_TO + "|" + ONE + "(?:" + TO + ONE + ")?)",
			Pattern.CASE_INSENSITIVE);

	private SpokenDates() {
	}

	/** The text, in small letters, with its spoken dates in digits. */
	static String inDigits(String text) {
		String digits = DAYS.matcher(text)
			.replaceAll((found) -> date(found.group(4), found.group(3), found.group(1)) + ".."
					+ date(found.group(4), found.group(3), found.group(2)));
		digits = MONTHS_TO.matcher(digits)
			.replaceAll((found) -> date(found.group(3), found.group(1), null) + ".."
					+ date(found.group(3), found.group(2), null));
		return ONE.matcher(digits).replaceAll(SpokenDates::one);
	}

	private static String one(MatchResult found) {
		return date(found.group(4), found.group(2), (found.group(1) != null) ? found.group(1) : found.group(3));
	}

	private static String date(String year, String month, @Nullable String day) {
		int number = MONTHS.indexOf(month.substring(0, 3)) / 3 + 1;
		return String.format(Locale.ROOT, "%s-%02d", year, number)
				+ ((day != null) ? String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)) : "");
	}

	/** Where a spoken date ends that begins at the place, after a sign or none; or -1. */
	static int end(String text, int start) {
		Matcher date = LEADING.matcher(text).region(start, text.length()).useTransparentBounds(true);
		return date.lookingAt() ? date.end() : -1;
	}

}
