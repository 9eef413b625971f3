package org.tally.source.draft;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a day of publication in the notations that files use. The day is the one the
 * source states; a time and a zone after it change nothing.
 * <ul>
 * <li>{@code 2017-06-05}, {@code 2017/06/05}, {@code 20170605}, with or without a time
 * <li>{@code 5 June 2017}, {@code Mon, 05 Jun 2017 10:00:00 +0300},
 * {@code June 5th, 2017}, {@code Mon Jun 5 10:00:00 UTC 2017}, months also in French,
 * Spanish, German, Italian and Portuguese
 * <li>{@code 6/5/17}, {@code 6/5/2017}: month first, unless the first number is over 12;
 * {@code 5.6.2017}: day first. A year of two digits is one of 1970 to 2069
 * <li>seconds or milliseconds since 1970, as a day in UTC
 * </ul>
 */
public final class PublicationDate {

	// A day with time, zone and what introduces it; more is prose.
	private static final int LONGEST = 100;

	private static final String YEAR = "(\\d{4}|\\d{2})(?!\\d)";

	private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";

	private static final String MONTH = "(?<!\\p{L})(\\p{L}{3,10})\\.?";

	private static final Map<String, Integer> MONTHS = months();

	private static final List<Notation> NOTATIONS = List.of(
			new Notation("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
					(date) -> day(date.group(1), number(date, 3), number(date, 4))),
			new Notation(DAY + "(?:\\s+de\\s+|[\\s-]+)" + MONTH + "(?:,?\\s+(?:de\\s+)?|-)" + YEAR + "(?!:)",
					(date) -> day(date.group(3), month(date, 2), number(date, 1))),
			new Notation(MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})(?!\\d)",
					(date) -> day(date.group(3), month(date, 1), number(date, 2))),
			new Notation(MONTH + "\\s+" + DAY + "\\s+\\d{1,2}:\\d{2}:\\d{2}\\s+\\S{1,9}\\s+(\\d{4})(?!\\d)",
					(date) -> day(date.group(3), month(date, 1), number(date, 2))),
			new Notation("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\." + YEAR,
					(date) -> day(date.group(3), number(date, 2), number(date, 1))),
			new Notation("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR, PublicationDate::monthFirst),
			new Notation("^(\\d{4})(\\d{2})(\\d{2})(?:T.*)?$",
					(date) -> day(date.group(1), number(date, 2), number(date, 3))),
			new Notation("^(\\d{9,10})(?:\\.\\d+)?$",
					(date) -> utc(Instant.ofEpochSecond(Long.parseLong(date.group(1))))),
			new Notation("^(\\d{12,13})$", (date) -> utc(Instant.ofEpochMilli(Long.parseLong(date.group(1))))));

	private PublicationDate() {
	}

	/**
	 * Gives the first day that the value states, or null where it states none.
	 */
	public static @Nullable LocalDate parse(@Nullable String value) {
		Found found = (value == null || value.length() > LONGEST) ? null : find(value.strip());
		return (found == null) ? null : found.day();
	}

	/**
	 * Finds a day anywhere in a line.
	 */
	public static @Nullable Found find(String line) {
		for (Notation notation : NOTATIONS) {
			Matcher date = notation.pattern.matcher(line);
			while (date.find()) {
				LocalDate day = notation.reading.day(date);
				if (day != null) {
					return new Found(day, date.start(), date.end());
				}
			}
		}
		return null;
	}

	private static @Nullable LocalDate monthFirst(MatchResult date) {
		int first = number(date, 1);
		int second = number(date, 3);
		return (first > 12) ? day(date.group(4), second, first) : day(date.group(4), first, second);
	}

	private static @Nullable LocalDate day(String year, int month, int day) {
		int number = Integer.parseInt(year);
		int full = (year.length() > 2) ? number : number + ((number < 70) ? 2000 : 1900);
		try {
			return (full < 1800 || full > 2100) ? null : LocalDate.of(full, month, day);
		}
		catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	private static LocalDate utc(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

	private static int number(MatchResult date, int group) {
		return Integer.parseInt(date.group(group));
	}

	private static int month(MatchResult date, int group) {
		// 0 is no month of any year, so an unknown word makes the day unreadable
		return MONTHS.getOrDefault(date.group(group).toLowerCase(Locale.ROOT), 0);
	}

	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
		for (String language : List.of("pt", "it", "de", "es", "fr", "en")) {
			DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
			for (int i = 0; i < 12; i++) {
				months.put(symbols.getMonths()[i].toLowerCase(Locale.ROOT), i + 1);
				months.put(symbols.getShortMonths()[i].toLowerCase(Locale.ROOT).replace(".", ""), i + 1);
			}
		}
		return months;
	}

	/**
	 * A day and where a line states it.
	 */
	public record Found(LocalDate day, int start, int end) {

	}

	private interface Reading {

		@Nullable LocalDate day(MatchResult date);

	}

	private record Notation(Pattern pattern, Reading reading) {

		Notation(String regex, Reading reading) {
			this(Pattern.compile(regex), reading);
		}

	}

}
