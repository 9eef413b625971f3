package org.tally.enrichment.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Names of months, weekdays, units of time, and small numbers.
 */
final class CalendarWords {

	private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> weekdays = new HashMap<>();

	private final Map<String, String> units = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	CalendarWords() {
		for (String[] row : Lexicon.rows("calendar.tsv")) {
			switch (row[1]) {
				case "month" -> this.months.put(row[0], Month.of(Integer.parseInt(row[2])));
				case "weekday" -> this.weekdays.put(row[0], DayOfWeek.of(Integer.parseInt(row[2])));
				case "number" -> this.numbers.put(row[0], Integer.parseInt(row[2]));
				case "ordinal" -> this.ordinals.put(row[0], Integer.parseInt(row[2]));
				default -> this.units.put(row[0], row[2]);
			}
		}
	}

	@Nullable Month month(Token token) {
		boolean name = token.isCapitalised() && (token.fold().length() < 4 || !token.text().equals("MAY"));
		return name ? this.months.get(token.fold()) : null;
	}

	/** A weekday by its full name; abbreviations stand only next to a date. */
	@Nullable DayOfWeek weekday(Token token) {
		return (token.isCapitalised() && token.fold().endsWith("day")) ? this.weekdays.get(token.fold()) : null;
	}

	@Nullable DayOfWeek anyWeekday(Token token) {
		return token.isCapitalised() ? this.weekdays.get(token.fold()) : null;
	}

	/** day, week, month, year, hour, quarter or decade, for singular and plural. */
	@Nullable String unit(Token token) {
		return this.units.get(token.fold());
	}

	@Nullable Integer number(Token token) {
		if (token.isNumber() && token.text().length() < 4 && token.text().chars().allMatch(Character::isDigit)) {
			return Integer.valueOf(token.text());
		}
		return this.numbers.get(token.fold());
	}

	@Nullable Integer ordinal(Token token) {
		return this.ordinals.get(token.fold());
	}

	/** A day of a month: "5", "05", "5th". */
	@Nullable Integer dayOfMonth(Token token) {
		String fold = token.fold();
		int digits = 0;
		while (digits < fold.length() && fold.charAt(digits) >= '0' && fold.charAt(digits) <= '9') {
			digits++;
		}
		String suffix = fold.substring(digits);
		boolean ordinal = suffix.isEmpty() || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd")
				|| suffix.equals("th");
		if (digits == 0 || digits > 2 || !ordinal) {
			return null;
		}
		int day = Integer.parseInt(fold.substring(0, digits));
		return (day >= 1 && day <= 31) ? day : null;
	}

	/** A year of our time in four digits. */
	@Nullable Integer year(Token token) {
		boolean year = token.isNumber() && token.text().length() == 4 && YEAR.matcher(token.text()).matches();
		return year ? Integer.valueOf(token.text()) : null;
	}

	static @Nullable LocalDate date(@Nullable Integer year, int month, @Nullable Integer day) {
		try {
			return (year != null && day != null) ? LocalDate.of(year, month, day) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
