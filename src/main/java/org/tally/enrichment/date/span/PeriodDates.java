package org.tally.enrichment.date.span;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.ReportingPeriod;
import org.tally.enrichment.date.calendar.SmallNumbers;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.text.Token;

/**
 * The period whose results are spoken of, and its counterpart of a year before: "the
 * quarter", "the latest period", "the year-ago quarter", "the 1988 period".
 */
final class PeriodDates implements DateRule {

	private final CalendarWords words;

	private final SmallNumbers numbers;

	private final Years years;

	PeriodDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
		this.years = vocabulary.years();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		observe(passage, from);
		LocalDate today = passage.publishedAt();
		if (today == null) {
			return null;
		}
		if (YearAgo.at(passage, from)) {
			int to = isPeriod(passage.token(from + 2)) ? from + 3 : from + 2;
			boolean quarter = passage.token(from + 2).is("quarter");
			return DateExpression.named(from, to,
					quarter ? passage.reporting().quarterYearAgo(today) : passage.reporting().yearAgo(today));
		}
		if (!isPeriod(passage.token(from + 1)) || passage.token(from + 2).hyphenated()) {
			return null;
		}
		Integer year = this.years.digits(passage.token(from));
		if (year != null) {
			boolean quarter = passage.token(from + 1).is("quarter");
			return DateExpression.named(from, from + 2,
					quarter ? passage.reporting().quarterIn(year, today) : passage.reporting().in(year));
		}
		return definite(passage, from, today);
	}

	private static @Nullable DateExpression definite(Passage passage, int from, LocalDate today) {
		ReportingPeriod reporting = passage.reporting();
		boolean quarter = passage.token(from + 1).is("quarter");
		Token after = passage.token(from + 2);
		boolean known = quarter || reporting.quarter() != null || passage.token(from).is("latest");
		if (!known || after.isNumber() || after.is("of")) {
			return null;
		}
		return switch (passage.token(from).fold()) {
			case "latest", "recent" -> DateExpression.named(from, from + 2, reporting.latest(today));
			case "the" -> (after.is("ended") || after.is("ending") || (!quarter && !after.isMark())) ? null
					: DateExpression.named(from, from + 2, reporting.latest(today));
			case "same" -> sameOfLastYear(passage, from, today);
			default -> null;
		};
	}

	/** "The same quarter last year", "the same period a year earlier". */
	private static @Nullable DateExpression sameOfLastYear(Passage passage, int from, LocalDate today) {
		Token second = passage.token(from + 3);
		boolean last = second.is("year") && (passage.token(from + 2).is("last") || passage.token(from + 2).is("a"));
		int to = passage.token(from + 2).is("last") ? from + 4 : from + 5;
		return last ? DateExpression.named(from, to, passage.reporting().yearAgo(today)) : null;
	}

	private static boolean isPeriod(Token token) {
		return token.is("quarter") || token.is("period");
	}

	/** Notes what the text turns to: nine months, a quarter that has ended. */
	private void observe(Passage passage, int from) {
		Token token = passage.token(from);
		if (token.is("months") || token.is("half")) {
			boolean counted = this.numbers.number(passage.document(), from - 1) != null
					|| this.numbers.ordinal(passage.document(), from - 1) != null;
			boolean results = passage.token(from - 2).is("first") || passage.token(from - 2).is("the");
			if (counted && results) {
				passage.reporting().yearly();
			}
		}
		else if (token.is("quarter") && (passage.token(from + 1).is("ended") || passage.token(from + 1).is("ending"))) {
			ended(passage, from + 2);
		}
		else if (token.is("year") && passage.token(from + 1).is("ended")) {
			passage.reporting().yearly();
		}
	}

	/** A quarter that ends in July is the calendar's second, in which it mostly lies. */
	private void ended(Passage passage, int at) {
		LocalDate today = passage.publishedAt();
		Month month = this.words.month(passage.token(at));
		if (today == null || month == null || passage.reporting().quarter() != null) {
			return;
		}
		LocalDate middle = LocalDate.of(today.getYear(), month, 1).minusMonths(1);
		DateRange days = CalendarUnit.QUARTER.around(middle.isAfter(today) ? middle.minusYears(1) : middle, 0);
		passage.reporting().quarter(days);
	}

}
