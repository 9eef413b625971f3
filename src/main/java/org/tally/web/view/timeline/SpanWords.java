package org.tally.web.view.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.article.mention.DateRange;
import org.tally.search.query.DateSpan;
import org.tally.web.Wording;

/**
 * Names spans of days and writes them for addresses.
 */
@Component
class SpanWords {

	private final Wording wording;

	SpanWords(Wording wording) {
		this.wording = wording;
	}

	String label(DateSpan span) {
		return this.wording.days(new DateRange(first(span), last(span)));
	}

	/**
	 * The span as short as an address can say it.
	 */
	static String code(DateSpan span) {
		LocalDate first = first(span);
		LocalDate last = last(span);
		if (first.equals(last)) {
			return first.toString();
		}
		YearMonth month = YearMonth.from(first);
		if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
			return month.toString();
		}
		if (first.getDayOfYear() == 1 && last.equals(first.withMonth(12).withDayOfMonth(31))) {
			return first.toString().substring(0, 4);
		}
		return first + ".." + last;
	}

	/**
	 * The part of a span that the one chosen span leaves: of several, the whole.
	 */
	static DateSpan within(DateSpan span, Set<String> chosen) {
		if (chosen.size() != 1) {
			return span;
		}
		return DateSpan.parse(chosen.iterator().next(), LocalDate.now(ZoneOffset.UTC)).map((only) -> {
			LocalDate first = (only.from() != null && only.from().isAfter(first(span))) ? only.from() : first(span);
			LocalDate last = (only.to() != null && only.to().isBefore(last(span))) ? only.to() : last(span);
			return first.isAfter(last) ? span : new DateSpan(first, last);
		}).orElse(span);
	}

	private static LocalDate first(DateSpan span) {
		return Objects.requireNonNull(span.from());
	}

	private static LocalDate last(DateSpan span) {
		return Objects.requireNonNull(span.to());
	}

}
