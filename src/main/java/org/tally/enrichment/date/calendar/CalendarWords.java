package org.tally.enrichment.date.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Names of months, weekdays, units of time, parts of the day, and small numbers.
 */
public final class CalendarWords {

	/**
	 * A number that was read.
	 *
	 * @param to index after its last token
	 */
	public record Read(int value, int to) {

	}

	private static final int LAST_DAY = 31;

	private static final int TEN = 10;

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> weekdays = new HashMap<>();

	private final Map<String, CalendarUnit> units = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final Map<String, Integer> offsets = new HashMap<>();

	private final Map<String, Integer> seasons = new HashMap<>();

	private final Set<String> dayParts = new HashSet<>();

	public CalendarWords() {
		for (String[] row : Lexicon.rows("calendar.tsv")) {
			switch (row[1]) {
				case "month" -> this.months.put(row[0], Month.of(Integer.parseInt(row[2])));
				case "weekday" -> this.weekdays.put(row[0], DayOfWeek.of(Integer.parseInt(row[2])));
				case "number" -> this.numbers.put(row[0], Integer.parseInt(row[2]));
				case "ordinal" -> this.ordinals.put(row[0], Integer.parseInt(row[2]));
				case "offset" -> this.offsets.put(row[0], Integer.parseInt(row[2]));
				case "season" -> this.seasons.put(row[0], Integer.parseInt(row[2]));
				case "part" -> this.dayParts.add(row[0]);
				default -> this.units.put(row[0], CalendarUnit.valueOf(row[2].toUpperCase(Locale.ROOT)));
			}
		}
	}

	public @Nullable Month month(Token token) {
		boolean name = token.isCapitalised() && (token.fold().length() < 4 || !token.text().equals("MAY"));
		return name ? this.months.get(token.fold()) : null;
	}

	/**
	 * A weekday by its full name; abbreviations stand only next to a date.
	 */
	public @Nullable DayOfWeek weekday(Token token) {
		return (token.isCapitalised() && token.fold().endsWith("day")) ? this.weekdays.get(token.fold()) : null;
	}

	public @Nullable DayOfWeek anyWeekday(Token token) {
		return token.isCapitalised() ? this.weekdays.get(token.fold()) : null;
	}

	/**
	 * The unit a word names, in the singular or the plural.
	 */
	public @Nullable CalendarUnit unit(Token token) {
		return this.units.get(token.fold());
	}

	/**
	 * The unit a word in the singular names.
	 */
	public @Nullable CalendarUnit singleUnit(Token token) {
		return token.fold().endsWith("s") ? null : unit(token);
	}

	/**
	 * How far before a unit a word goes: "last" one back, "next" one ahead.
	 */
	public @Nullable Integer offset(Token token) {
		return this.offsets.get(token.fold());
	}

	/**
	 * The first month of a season of the north.
	 */
	public @Nullable Integer seasonStart(Token token) {
		return this.seasons.get(token.fold());
	}

	/**
	 * "morning", "night".
	 */
	public boolean isDayPart(Token token) {
		return this.dayParts.contains(token.fold());
	}

	/**
	 * A whole number under 1000 in digits, or one under 100 in words: "12", "twenty
	 * five"; "a" is one.
	 */
	public @Nullable Read number(Document document, int at) {
		Token token = document.token(at);
		if (token.isNumber() && token.text().length() < 4 && token.text().chars().allMatch(Character::isDigit)) {
			return new Read(Integer.parseInt(token.text()), at + 1);
		}
		if (token.is("a") || token.is("an")) {
			return new Read(1, at + 1);
		}
		Integer value = this.numbers.get(token.fold());
		if (value == null) {
			return null;
		}
		Integer ones = (value >= 2 * TEN && value % TEN == 0) ? this.numbers.get(document.token(at + 1).fold()) : null;
		return (ones != null && ones < TEN) ? new Read(value + ones, at + 2) : new Read(value, at + 1);
	}

	/**
	 * An ordinal in words: "third", "twenty-first".
	 */
	public @Nullable Read ordinal(Document document, int at) {
		Token token = document.token(at);
		Integer value = this.ordinals.get(token.fold());
		if (value != null) {
			return new Read(value, at + 1);
		}
		Integer tens = this.numbers.get(token.fold());
		Integer ones = (tens != null && (tens == 2 * TEN || tens == 3 * TEN))
				? this.ordinals.get(document.token(at + 1).fold()) : null;
		return (tens != null && ones != null && ones < TEN) ? new Read(tens + ones, at + 2) : null;
	}

	/**
	 * A day of a month: "5", "05", "5th", "fifth".
	 */
	public @Nullable Read dayOfMonth(Document document, int at) {
		String fold = document.token(at).fold();
		int digits = 0;
		while (digits < fold.length() && fold.charAt(digits) >= '0' && fold.charAt(digits) <= '9') {
			digits++;
		}
		if (digits == 0) {
			Read ordinal = ordinal(document, at);
			return (ordinal != null && ordinal.value() <= LAST_DAY) ? ordinal : null;
		}
		String suffix = fold.substring(digits);
		boolean ordinal = suffix.isEmpty() || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd")
				|| suffix.equals("th");
		int day = (digits <= 2 && ordinal) ? Integer.parseInt(fold.substring(0, digits)) : 0;
		return (day >= 1 && day <= LAST_DAY) ? new Read(day, at + 1) : null;
	}

	/**
	 * The day, or null where the calendar has none such.
	 */
	public static @Nullable LocalDate date(@Nullable Integer year, int month, int day) {
		try {
			return (year != null) ? LocalDate.of(year, month, day) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
