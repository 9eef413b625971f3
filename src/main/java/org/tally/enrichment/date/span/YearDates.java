package org.tally.enrichment.date.span;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarUnit;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.text.Token;

/**
 * A year where the words around it make the number one: {@code in 2014}, {@code fiscal
 * 1989}, {@code its 1998 budget}, {@code 1988-89}, "nineteen ninety-six".
 */
final class YearDates implements DateRule {

	/** A number without a word before it that leads a year in is one only so near. */
	private static final int NEAR = 3;

	private static final int ROUND = 100;

	private static final int SHORTEST_PLURAL = 5;

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2050;

	private final Years years;

	private final Leads leads;

	YearDates(CalendarVocabulary vocabulary) {
		this.years = vocabulary.years();
		this.leads = vocabulary.leads();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Read year = this.years.at(passage.document(), from);
		if (year == null) {
			return null;
		}
		boolean is = passage.token(from).isNumber() ? isYear(passage, from, year.value())
				: isSpoken(passage, from, year);
		if (!is) {
			return null;
		}
		int last = lastOfRange(passage, year);
		DateRange days = CalendarUnit.YEAR.around(LocalDate.of(year.value(), 1, 1), 0);
		return (last > year.value())
				? DateExpression.named(from, year.to() + 1, new DateRange(days.from(), LocalDate.of(last, 12, 31)))
				: DateExpression.named(from, year.to(), days);
	}

	/**
	 * {@code 1988-89}, {@code 2011-2014}: the last year, or zero where it is no range.
	 */
	private int lastOfRange(Passage passage, Read year) {
		Token token = passage.token(year.to());
		if (!token.hyphenated() || !token.isNumber()) {
			return 0;
		}
		Integer digits = this.years.digits(token);
		if (digits != null) {
			return digits;
		}
		boolean two = token.text().length() == 2 && token.text().chars().allMatch(Character::isDigit);
		return two ? year.value() / ROUND * ROUND + Integer.parseInt(token.text()) : 0;
	}

	/** "Nineteen ninety" is a year unless it counts; "two thousand" needs a lead. */
	private boolean isSpoken(Passage passage, int from, Read year) {
		Token before = passage.token(from - 1);
		boolean led = this.leads.has(before, Lead.YEAR);
		if (passage.token(from).isMark()) {
			return led;
		}
		boolean counted = isCounted(passage.token(year.to()), before);
		boolean certain = passage.token(from).is("nineteen") || before.is("year");
		boolean round = year.value() % ROUND == 0 && !before.is("year");
		return !counted && !round && (certain || led);
	}

	private boolean isYear(Passage passage, int from, int year) {
		Token token = passage.token(from);
		Token before = passage.token(from - 1);
		if (token.hyphenated() && !this.leads.has(before, Lead.YEAR)) {
			return false;
		}
		Token next = passage.token(from + 1);
		if (next.hyphenated() && next.isWord()) {
			return false;
		}
		if (isCounted(next, before)) {
			return false;
		}
		if (this.leads.has(before, Lead.YEAR)) {
			return true;
		}
		if (year < EARLIEST || year > LATEST) {
			return false;
		}
		if (isEnclosed(passage, from)) {
			return true;
		}
		boolean yearly = this.leads.has(next, Lead.YEARLY);
		if (this.leads.has(before, Lead.DETERMINER)) {
			return next.isWord() && (year % ROUND != 0 || yearly);
		}
		return year % ROUND != 0
				&& (endsClause(before, next) || isNear(passage, year) && (yearly || modifies(passage, from)));
	}

	/** "2000 people", "1990 cars". */
	private boolean isCounted(Token next, Token before) {
		if (this.leads.has(next, Lead.COUNTED)) {
			return true;
		}
		boolean plural = next.isWord() && next.fold().endsWith("s") && next.fold().length() >= SHORTEST_PLURAL
				&& !next.isCapitalised();
		return plural && !before.is("fiscal") && !before.is("year") && !before.is("in") && !before.is("since")
				&& !this.leads.has(before, Lead.DETERMINER) && !this.leads.has(next, Lead.YEARLY);
	}

	private static boolean isEnclosed(Passage passage, int from) {
		return passage.token(from - 1).text().equals("(") && passage.token(from + 1).text().equals(")");
	}

	private static boolean endsClause(Token before, Token next) {
		return before.isWord() && next.isMark() && !next.text().equals("/") && !next.text().equals("\"");
	}

	private static boolean isNear(Passage passage, int year) {
		LocalDate today = passage.publishedAt();
		return today != null && Math.abs(today.getYear() - year) <= NEAR;
	}

	/** "Trimmed 1990 Acme forecasts", "no 1986 data": nothing follows that it counts. */
	private boolean modifies(Passage passage, int from) {
		Token next = passage.token(from + 1);
		boolean one = next.isWord() && !next.fold().endsWith("s") && !next.fold().endsWith("ed");
		return (next.isCapitalised() || one) && passage.token(from - 1).isWord()
				&& !this.leads.has(passage.token(from + 2), Lead.COUNTED);
	}

}
