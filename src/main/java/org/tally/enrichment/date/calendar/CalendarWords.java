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
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Names of months, weekdays, seasons, units of time and parts of the day.
 */
public final class CalendarWords {

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> weekdays = new HashMap<>();

	private final Map<String, CalendarUnit> units = new HashMap<>();

	private final Map<String, Integer> offsets = new HashMap<>();

	private final Map<String, Integer> seasons = new HashMap<>();

	private final Set<String> all = new HashSet<>();

	private final Set<String> dayParts = new HashSet<>();

	public CalendarWords() {
		for (String[] row : Lexicon.rows("calendar.tsv")) {
			this.all.add(row[0]);
			switch (row[1]) {
				case "month" -> this.months.put(row[0], Month.of(Integer.parseInt(row[2])));
				case "weekday" -> this.weekdays.put(row[0], DayOfWeek.of(Integer.parseInt(row[2])));
				case "number", "ordinal", "begin" -> {
					// numbers are read by SmallNumbers
				}
				case "offset" -> this.offsets.put(row[0], Integer.parseInt(row[2]));
				case "season" -> this.seasons.put(row[0], Integer.parseInt(row[2]));
				case "part" -> this.dayParts.add(row[0]);
				default -> this.units.put(row[0], CalendarUnit.valueOf(row[2].toUpperCase(Locale.ROOT)));
			}
		}
	}

	/**
	 * Whether a temporal expression may begin with a token, so that most words of a text
	 * are passed over at the price of one look-up.
	 */
	public boolean mayBegin(Token token) {
		char first = token.text().charAt(0);
		return switch (token.kind()) {
			case NUMBER -> true;
			case MARK -> first == '\'' || first == '\u2019' || first == '`';
			case WORD -> Character.isUpperCase(first) || Character.isDigit(first) || this.all.contains(token.fold());
		};
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
