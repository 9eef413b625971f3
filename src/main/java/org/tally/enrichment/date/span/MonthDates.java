package org.tally.enrichment.date.span;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Token;

/**
 * A month without a day: {@code March 2011}, "in October", "last May", "June last year".
 */
final class MonthDates implements DateRule {

	/** A bare month is the coming one only if it is no further off than this. */
	private static final int SOON = 2;

	private static final int HALF_YEAR = 6;

	private final CalendarWords words;

	private final Years years;

	private final Leads leads;

	private final Tense tense;

	MonthDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.years = vocabulary.years();
		this.leads = vocabulary.leads();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Month month = this.words.month(passage.token(from));
		if (month == null) {
			return null;
		}
		boolean dotted = passage.token(from + 1).text().equals(".")
				&& !month.name().equalsIgnoreCase(passage.token(from).fold());
		int at = dotted && !passage.document().isSentenceStart(from + 2) ? from + 2 : from + 1;
		int joint = passage.token(at).text().equals(",") || passage.token(at).is("of") ? at + 1 : at;
		Read year = this.years.at(passage.document(), joint);
		if (year != null) {
			return DateExpression.named(from, year.to(), days(YearMonth.of(year.value(), month)));
		}
		DateExpression ofYear = ofYear(passage, from, joint, month);
		return (ofYear != null) ? ofYear : bare(passage, from, at, month);
	}

	/** "June last year", "March of this year". */
	private @Nullable DateExpression ofYear(Passage passage, int from, int at, Month month) {
		if (this.words.singleUnit(passage.token(at + 1)) != CalendarUnit.YEAR) {
			return null;
		}
		Token which = passage.token(at);
		int offset = which.is("last") ? -1 : which.is("next") ? 1 : 0;
		if (offset == 0 && !which.is("this")) {
			return null;
		}
		return passage.told(from, at + 2, (today) -> days(YearMonth.of(today.getYear() + offset, month)));
	}

	private @Nullable DateExpression bare(Passage passage, int from, int at, Month month) {
		Token token = passage.token(from);
		Token before = passage.token(from - 1);
		boolean led = this.leads.has(before, Lead.MONTH);
		boolean word = token.fold().length() <= 3 || month == Month.MAY || month == Month.MARCH;
		// "June Carter", "a May Day parade"
		boolean named = passage.token(from + 1).isCapitalised() && !passage.token(from + 1).isAllCaps()
				&& !passage.document().isSentenceStart(from + 1);
		if (!led && (word || named)) {
			return null;
		}
		boolean told = before.is("last") || before.is("this") || before.is("next");
		return passage.told(told ? from - 1 : from, at, (today) -> days(told ? told(before, today, month)
				: nearest(YearMonth.from(today), month, this.tense.of(passage.document(), from, at))));
	}

	private static YearMonth told(Token which, LocalDate today, Month month) {
		YearMonth here = YearMonth.of(today.getYear(), month);
		YearMonth now = YearMonth.from(today);
		if (which.is("last")) {
			return here.isBefore(now) ? here : here.minusYears(1);
		}
		return (which.is("next") && !here.isAfter(now)) ? here.plusYears(1) : here;
	}

	private static YearMonth nearest(YearMonth now, Month month, Turn turn) {
		YearMonth here = YearMonth.of(now.getYear(), month);
		YearMonth past = here.isAfter(now) ? here.minusYears(1) : here;
		YearMonth next = here.isBefore(now) ? here.plusYears(1) : here;
		long ahead = ChronoUnit.MONTHS.between(now, next);
		return switch (turn) {
			case FUTURE -> (ahead > HALF_YEAR + SOON) ? past : next;
			case OPEN -> (ahead <= SOON) ? next : past;
			default -> past;
		};
	}

	private static DateRange days(YearMonth month) {
		return new DateRange(month.atDay(1), month.atEndOfMonth());
	}

}
