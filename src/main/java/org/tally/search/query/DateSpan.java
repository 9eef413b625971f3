package org.tally.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days to search between, as a query and an address write them: {@code 2017},
 * {@code 2017-05}, {@code 2017-05-25}, two of these with {@code ..} between, of which one
 * may be left out, or {@code last-30-days}, {@code last-6-weeks}, {@code last-12-months},
 * {@code last-2-years}, which end today.
 *
 * @param from the first day, or null where it is open
 * @param to the last day, or null where it is open
 */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate to) {

	private static final Pattern RELATIVE = Pattern.compile("last-(\\d{1,4})-(day|week|month|year)s?");

	private static final Map<String, ChronoUnit> UNITS = Map.of("day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS,
			"month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

	private static final int YEAR = "2017".length();

	private static final int MONTH = "2017-05".length();

	private static final int DAY = "2017-05-25".length();

	public DateSpan {
		if (from == null && to == null) {
			throw new IllegalArgumentException("A date span has a beginning or an end");
		}
		if (from != null && to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("A date span runs forward: " + from + " to " + to);
		}
	}

	/**
	 * Reads a span, if it is one.
	 * @param today what relative spans end on
	 */
	public static Optional<DateSpan> parse(String text, LocalDate today) {
		try {
			Matcher relative = RELATIVE.matcher(text);
			if (relative.matches()) {
				long amount = Long.parseLong(relative.group(1));
				LocalDate from = today.minus(amount, UNITS.get(relative.group(2))).plusDays(1);
				return (from.getYear() > 0) ? Optional.of(new DateSpan(from, today)) : Optional.empty();
			}
			int dots = text.indexOf("..");
			if (dots < 0) {
				return Optional.of(whole(text));
			}
			String first = text.substring(0, dots);
			String last = text.substring(dots + 2);
			return Optional.of(new DateSpan(first.isEmpty() ? null : whole(first).from(),
					last.isEmpty() ? null : whole(last).to()));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Four digits to a year: the engine's dates have no others. */
	private static DateSpan whole(String text) {
		if (text.length() == YEAR) {
			Year year = Year.parse(text);
			return new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
		}
		if (text.length() == MONTH) {
			YearMonth month = YearMonth.parse(text);
			return new DateSpan(month.atDay(1), month.atEndOfMonth());
		}
		if (text.length() == DAY) {
			LocalDate day = LocalDate.parse(text);
			return new DateSpan(day, day);
		}
		throw new IllegalArgumentException("Not a date: " + text);
	}

}
