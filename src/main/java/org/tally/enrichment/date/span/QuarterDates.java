package org.tally.enrichment.date.span;

import java.time.LocalDate;

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
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Token;

/**
 * A numbered quarter: "the third quarter", "the fourth quarter of 1998", "the 1988 second
 * quarter", "the year-earlier third quarter", "last year's first quarter".
 */
final class QuarterDates implements DateRule {

	private static final int QUARTERS = 4;

	private final CalendarWords words;

	private final SmallNumbers numbers;

	private final Years years;

	private final Tense tense;

	QuarterDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
		this.years = vocabulary.years();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Integer year = this.years.digits(passage.token(from));
		boolean yearAgo = YearAgo.at(passage, from);
		int at = (year != null) ? from + 1 : yearAgo ? from + 2 : from;
		at = (at == from && passage.token(at).is("fiscal")) ? at + 1 : at;
		Read ordinal = this.numbers.ordinal(passage.document(), at);
		ordinal = (ordinal == null && passage.token(at).is("final")) ? new Read(QUARTERS, at + 1) : ordinal;
		if (ordinal == null || ordinal.value() > QUARTERS) {
			return null;
		}
		int noun = passage.token(ordinal.to()).is("fiscal") ? ordinal.to() + 1 : ordinal.to();
		if (this.words.singleUnit(passage.token(noun)) != CalendarUnit.QUARTER) {
			return null;
		}
		int to = noun + 1;
		if (year != null) {
			return DateExpression.named(from, to, CalendarUnit.quarter(year, ordinal.value()));
		}
		DateExpression ofYear = ofYear(passage, from, to, ordinal.value());
		if (ofYear != null) {
			return ofYear;
		}
		LocalDate today = passage.publishedAt();
		if (today == null) {
			return DateExpression.named(from, to, null);
		}
		return latest(passage, from, to, ordinal.value(), yearAgo || ofLastYear(passage, from), today);
	}

	/** "Of 1998", "1998", "of last year". */
	private @Nullable DateExpression ofYear(Passage passage, int from, int to, int quarter) {
		boolean of = passage.token(to).is("of");
		int at = of ? to + 1 : to;
		at = (of && passage.token(at).is("fiscal")) ? at + 1 : at;
		Read year = passage.token(at).hyphenated() ? null : this.years.at(passage.document(), at);
		if (year != null) {
			return DateExpression.named(from, year.to(), CalendarUnit.quarter(year.value(), quarter));
		}
		Token which = passage.token(at);
		boolean told = (which.is("last") || which.is("this") || which.is("next")) && passage.token(at + 1).is("year");
		int offset = which.is("last") ? -1 : which.is("next") ? 1 : 0;
		return told ? passage.told(from, at + 2, (today) -> CalendarUnit.quarter(today.getYear() + offset, quarter))
				: null;
	}

	private static boolean ofLastYear(Passage passage, int from) {
		return passage.token(from - 1).is("'s") && passage.token(from - 2).is("year")
				&& passage.token(from - 3).is("last");
	}

	/**
	 * Whether the article turns to the results of a quarter: the first it names, then
	 * those that open a sentence or stand before a noun ("third-quarter profit").
	 */
	private static boolean turnsTo(Passage passage, int from, int to, boolean over) {
		if (passage.reporting().quarter() == null) {
			return true;
		}
		boolean opens = passage.document().isSentenceStart(from) || passage.document().isSentenceStart(from - 1)
				|| passage.document().isSentenceStart(from - 2);
		return over && (opens || passage.token(to - 1).hyphenated());
	}

	/** The latest that has begun, or the next where the sentence looks ahead. */
	private DateExpression latest(Passage passage, int from, int to, int quarter, boolean yearAgo, LocalDate today) {
		DateRange days = CalendarUnit.quarter(today.getYear(), quarter);
		Turn turn = this.tense.of(passage.document(), from, to);
		if (days.from().isAfter(today) && (turn != Turn.FUTURE || yearAgo)) {
			days = CalendarUnit.quarter(today.getYear() - 1, quarter);
		}
		else if (turn == Turn.FUTURE && days.to().isBefore(today.minusMonths(3))) {
			days = CalendarUnit.quarter(today.getYear() + 1, quarter);
		}
		ReportingPeriod reporting = passage.reporting();
		if (yearAgo) {
			days = CalendarUnit.QUARTER.around(days.from().minusYears(1), 0);
		}
		else if (turn != Turn.FUTURE && turnsTo(passage, from, to, days.to().isBefore(today))) {
			reporting.quarter(days);
		}
		return DateExpression.named(from, to, days);
	}

}
