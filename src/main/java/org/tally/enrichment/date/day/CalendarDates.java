package org.tally.enrichment.date.day;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.SmallNumbers;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * A day of a month, with a weekday and a year or without: {@code 29 June, 2017},
 * {@code Sun 16 Apr 2017}, {@code Nov. 12}, {@code March 3-5}, "the fifth of May".
 */
final class CalendarDates implements DateRule {

	private static final int YEAR_DIGITS = 4;

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2050;

	private static final Map<String, Integer> TOLD = Map.of("last", -1, "this", 0, "next", 1);

	private final CalendarWords words;

	private final SmallNumbers numbers;

	private final Years years;

	private final Tense tense;

	CalendarDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
		this.years = vocabulary.years();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int start) {
		int from = start;
		if (this.words.anyWeekday(passage.token(from)) != null) {
			from++;
			// "Wednesday, 20 February, 2019", "Friday the 13th of March"
			if (passage.token(from).text().equals(",") || passage.token(from).text().equals(".")) {
				from++;
			}
			from = passage.token(from).is("the") ? from + 1 : from;
		}
		DateExpression date = dayFirst(passage, start, from);
		return (date != null) ? date : monthFirst(passage, start, from);
	}

	/** {@code 16 Apr 2017}, {@code 29 June, 2017}, {@code 16-17 April}. */
	private @Nullable DateExpression dayFirst(Passage passage, int start, int from) {
		Document document = passage.document();
		Read day = this.numbers.dayOfMonth(document, from);
		if (day == null) {
			return null;
		}
		Read last = passage.token(day.to()).hyphenated() ? this.numbers.dayOfMonth(document, day.to()) : null;
		int at = (last != null) ? last.to() : day.to();
		at = passage.token(at).is("of") ? at + 1 : at;
		Month month = this.words.month(passage.token(at));
		if (month == null) {
			return null;
		}
		boolean dotted = passage.token(at + 1).text().equals(".") && this.years.digits(passage.token(at + 2)) != null;
		return dated(passage, start, dotted ? at + 2 : at + 1, month, day.value(),
				(last != null) ? last.value() : day.value());
	}

	/** {@code April 19 2017}, {@code Nov. 12}, {@code June 14-16}. */
	private @Nullable DateExpression monthFirst(Passage passage, int start, int from) {
		Month month = this.words.month(passage.token(from));
		if (month == null) {
			return null;
		}
		int at = from + 1;
		if (passage.token(at).text().equals(".") && passage.token(from).fold().length() <= 4) {
			at++;
		}
		at = passage.token(at).is("the") ? at + 1 : at;
		Document document = passage.document();
		LocalDate joined = joined(passage.token(at), month);
		if (joined != null) {
			return DateExpression.day(start, at + 1, joined);
		}
		Read day = (this.years.at(document, at) == null) ? this.numbers.dayOfMonth(document, at) : null;
		if (day == null || isMeasure(passage, day.to())) {
			return null;
		}
		Read last = passage.token(day.to()).hyphenated() ? this.numbers.dayOfMonth(document, day.to()) : null;
		return (last != null) ? dated(passage, start, last.to(), month, day.value(), last.value())
				: dated(passage, start, day.to(), month, day.value(), day.value());
	}

	/**
	 * {@code Nov 272017}, from pages that lost their commas: the year is the last four.
	 */
	private static @Nullable LocalDate joined(Token token, Month month) {
		String text = token.text();
		int day = text.length() - YEAR_DIGITS;
		boolean figures = token.isNumber() && (day == 1 || day == 2)
				&& text.chars().allMatch((c) -> c >= '0' && c <= '9');
		int year = figures ? Integer.parseInt(text.substring(day)) : 0;
		return (year >= EARLIEST && year <= LATEST)
				? CalendarWords.date(year, month.getValue(), Integer.parseInt(text.substring(0, day))) : null;
	}

	/** "In March 12 percent", "by May three quarters": a number and no day. */
	private boolean isMeasure(Passage passage, int at) {
		Token token = passage.token(at);
		return token.is("percent") || token.text().equals("%") || token.is("million") || token.is("quarter");
	}

	private @Nullable DateExpression dated(Passage passage, int start, int end, Month month, int first, int last) {
		int comma = passage.token(end).text().equals(",") ? end + 1 : end;
		Read year = passage.token(comma).isNumber() || comma == end ? this.years.at(passage.document(), comma) : null;
		if (year != null) {
			LocalDate full = CalendarWords.date(year.value(), month.getValue(), first);
			if (full != null) {
				return (first == last) ? DateExpression.day(start, year.to(), full)
						: DateExpression.named(start, year.to(), days(year.value(), month, first, last));
			}
		}
		Integer offset = (passage.token(comma + 1).is("year")) ? TOLD.get(passage.token(comma).fold()) : null;
		if (offset != null) {
			return passage.told(start, comma + 2, (today) -> days(today.getYear() + offset, month, first, last));
		}
		return passage.told(start, end, (today) -> {
			LocalDate day = NearestDay.of(today, month, first, turn(passage, start, end));
			return (day != null) ? days(day.getYear(), month, first, last) : null;
		});
	}

	/** "Last June 6" is past whatever the verb. */
	private Turn turn(Passage passage, int start, int end) {
		Token before = passage.token(start - 1);
		return before.is("last") ? Turn.PAST
				: before.is("next") ? Turn.FUTURE : this.tense.of(passage.document(), start, end);
	}

	/** "November 28-30" is three days; "January 31-2" is read as its first. */
	private static @Nullable DateRange days(int year, Month month, int first, int last) {
		LocalDate from = CalendarWords.date(year, month.getValue(), first);
		LocalDate to = CalendarWords.date(year, month.getValue(), last);
		if (from == null) {
			return null;
		}
		return (to == null || to.isBefore(from)) ? DateRange.of(from) : new DateRange(from, to);
	}

}
