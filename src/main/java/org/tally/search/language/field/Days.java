package org.tally.search.language.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.tally.search.facet.FacetFilters;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;

/**
 * Days that are asked for: a {@link DateSpan}, a comparison such as {@code >=2017-05},
 * either with {@link SpokenDates} too, or {@code none}.
 */
final class Days {

	private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)\\s*(.*)");

	private static final Map<String, String> SAID = Map.of("today", "last-1-day", "yesterday", "last-2-days",
			"last-week", "last-7-days", "last-month", "last-1-month", "last-year", "last-1-year");

	/** The year first; which of 5/6/2017 is the month, nobody knows. */
	private static final Pattern NEARLY = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?");

	private static final Pattern NEARLY_LAST = Pattern
		.compile("(?:last|past)[-_ ]?(\\d{1,4})[-_ ]?(day|week|month|year)s?");

	private Days() {
	}

	static Optional<Query> query(String field, String text, LocalDate today) {
		String days = SpokenDates.inDigits(text.toLowerCase(Locale.ROOT).strip());
		Query query = days.equals(FacetName.NONE)
				? QueryBuilders.bool().mustNot((not) -> not.exists((exists) -> exists.field(field))).build()._toQuery()
				: span(days, today).map((span) -> FacetFilters.within(field, span)).orElse(null);
		return (query != null) ? Optional.of(QueryBuilders.bool().filter(query).build()._toQuery()) : Optional.empty();
	}

	private static Optional<DateSpan> span(String text, LocalDate today) {
		Matcher comparison = COMPARISON.matcher(text);
		if (!comparison.matches()) {
			return DateSpan.parse(text, today);
		}
		return DateSpan.parse(comparison.group(2), today)
			.filter((span) -> span.from() != null && span.to() != null)
			.map((span) -> switch (comparison.group(1)) {
				case ">=" -> new DateSpan(span.from(), null);
				case ">" -> new DateSpan(span.to().plusDays(1), null);
				case "<=" -> new DateSpan(null, span.to());
				case "<" -> new DateSpan(null, span.from().minusDays(1));
				default -> span;
			});
	}

	/** The span that was probably meant. */
	static Optional<String> mended(String text, LocalDate today) {
		String days = SpokenDates.inDigits(text.toLowerCase(Locale.ROOT).strip().replace('–', '-'))
			.replace("≥", ">=")
			.replace("≤", "<=");
		Matcher compared = COMPARISON.matcher(days);
		if (compared.matches()) {
			// One end stays one end.
			return mended(compared.group(2), today).map((span) -> span.contains("..") ? span : compared.group(1) + span)
				.filter((span) -> !span.contains("last"));
		}
		Matcher last = NEARLY_LAST.matcher(days);
		String mended = SAID.getOrDefault(days, "");
		if (last.matches()) {
			mended = "last-" + last.group(1) + "-" + last.group(2) + "s";
		}
		else if (mended.isEmpty()) {
			Matcher dates = NEARLY.matcher(days);
			mended = dates.find() ? date(dates) : "";
			// The second date is the other end: the earlier comes first.
			if (!mended.isEmpty() && dates.find() && !date(dates).isEmpty()) {
				String other = date(dates);
				mended = (mended.compareTo(other) <= 0) ? mended + ".." + other : other + ".." + mended;
			}
		}
		String found = mended;
		return Optional.of(found).filter((span) -> DateSpan.parse(span, today).isPresent());
	}

	/** As much of the date as there is in the calendar. */
	private static String date(Matcher parts) {
		String date = parts.group(1);
		for (int part = 2; part <= 3 && parts.group(part) != null; part++) {
			String longer = date + "-" + ((parts.group(part).length() == 1) ? "0" : "") + parts.group(part);
			if (DateSpan.parse(longer, LocalDate.EPOCH).isEmpty()) {
				break;
			}
			date = longer;
		}
		return date;
	}

}
