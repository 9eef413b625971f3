package org.tally.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tally.article.mention.DateRange;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.query.DateSpan;

/**
 * Says numbers, days and the portal's own words in the reader's language.
 */
@Component
public class Wording {

	/** Numbers whose noughts nobody counts. */
	private static final List<Map.Entry<String, Double>> LARGE = List.of(Map.entry("number.billion", 1e9),
			Map.entry("number.million", 1e6));

	private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

	private final MessageSource messages;

	public Wording(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The text of that key in {@code messages}.
	 */
	public String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	/**
	 * What to change in a mistaken query.
	 */
	public String text(QueryMistake mistake) {
		return text(mistake.kind().key(), mistake.details().toArray());
	}

	/**
	 * How many articles match.
	 */
	public String articles(TotalHits total) {
		return text(total.exact() ? "total.articles" : "total.articles.at-least", total.value());
	}

	/**
	 * A number with thousands separators; round millions in words.
	 */
	public String number(double value) {
		for (Map.Entry<String, Double> large : LARGE) {
			double part = value / large.getValue();
			// Only where nothing is lost: 1,234,567 stays.
			if (part >= 1 && part * 100 == Math.rint(part * 100)) {
				return text(large.getKey(), plain(part));
			}
		}
		return plain(value);
	}

	private static String plain(double value) {
		// Formats are not for several threads, but copied in a hundredth of the time.
		return ((NumberFormat) NUMBERS.computeIfAbsent(locale(), Wording::numbers).clone()).format(value);
	}

	private static NumberFormat numbers(Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(2);
		return format;
	}

	public String day(LocalDate day) {
		return format("date.day", day);
	}

	/**
	 * A moment to the minute, with the zone that it is told in.
	 */
	public String moment(Instant moment) {
		return format("date.moment", moment.atZone(ZoneId.systemDefault()));
	}

	/**
	 * Where an article is from, as far as it is known: "The Daily Ledger · 25 May 2017".
	 */
	public String source(@Nullable String publication, @Nullable LocalDate day) {
		String published = (day != null) ? day(day) : text("date.unknown");
		return line(Stream.concat(Stream.ofNullable(publication), Stream.of(published)));
	}

	/**
	 * Parts beside each other in a line. None changes the direction of the others: a name
	 * in Latin letters would carry off a number after it on a page in Arabic.
	 */
	public String line(Stream<String> parts) {
		return parts.filter((part) -> !part.isEmpty())
			.map((part) -> text("line.part", part))
			.collect(Collectors.joining(" · "));
	}

	/**
	 * A month with its name written out.
	 */
	public String month(YearMonth month) {
		return format("date.month", month);
	}

	/**
	 * The months from first to last, short.
	 */
	public String months(YearMonth first, YearMonth last) {
		String from = format("date.month.short", first);
		return first.equals(last) ? from : text("range.open", from, format("date.month.short", last));
	}

	/**
	 * The days of a span, which may be open at one end.
	 */
	public String span(DateSpan span) {
		if (span.from() == null) {
			return text("span.until", day(Objects.requireNonNull(span.to())));
		}
		return (span.to() == null) ? text("span.from", day(span.from())) : days(new DateRange(span.from(), span.to()));
	}

	/**
	 * The name of the language of that ISO 639-1 code.
	 */
	public String language(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(locale());
	}

	/**
	 * The days, with what both ends share said once: "15–17 March 2017".
	 */
	public String days(DateRange days) {
		LocalDate from = days.from();
		LocalDate to = days.to();
		if (from.equals(to)) {
			return day(from);
		}
		if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
			return wholeMonths(YearMonth.from(from), YearMonth.from(to));
		}
		if (YearMonth.from(from).equals(YearMonth.from(to))) {
			return text("range.close", from.getDayOfMonth(), day(to));
		}
		return text("range.open", (from.getYear() == to.getYear()) ? format("date.day.same-year", from) : day(from),
				day(to));
	}

	private String wholeMonths(YearMonth first, YearMonth last) {
		if (first.getYear() == last.getYear() && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
			return String.valueOf(first.getYear());
		}
		return first.equals(last) ? month(first) : months(first, last);
	}

	private String format(String pattern, TemporalAccessor value) {
		return DateTimeFormatter.ofPattern(text(pattern), locale()).format(value);
	}

	/** What is written for nobody in particular, such as a feed, is in English. */
	private static Locale locale() {
		LocaleContext reader = LocaleContextHolder.getLocaleContext();
		Locale locale = (reader != null) ? reader.getLocale() : null;
		return (locale != null) ? locale : Locale.ENGLISH;
	}

}
