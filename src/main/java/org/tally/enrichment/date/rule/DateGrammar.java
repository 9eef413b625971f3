package org.tally.enrichment.date.rule;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.Leads;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.calendar.Tense;
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.text.Token;

/**
 * All families of temporal expressions; where two begin at one word, the one listed first
 * wins.
 */
public final class DateGrammar {

	/** Those that a year alone may fix. */
	private final List<DateRule> calendar;

	private final List<DateRule> all;

	private final ClockTimes clock;

	public DateGrammar() {
		CalendarWords words = new CalendarWords();
		Years years = new Years(words);
		Leads leads = new Leads();
		Tense tense = new Tense(leads);
		List<DateRule> days = List.of(new FigureDates(words), new CalendarDates(words, years, tense),
				new WeekdayDates(words, leads, tense), new NamedDays(words));
		this.calendar = days.subList(0, 2);
		this.clock = new ClockTimes(leads, first(days));
		List<DateRule> rules = new ArrayList<>(List.of(this.clock, new HolidayDates(years, tense)));
		rules.addAll(days);
		rules.addAll(List.of(new MonthDates(words, years, leads, tense), new QuarterDates(words, years, tense),
				new PeriodDates(words, years), new SeasonDates(words, years), new YearDates(years, leads),
				new StretchDates(words), new AgoDates(words, leads, tense), new UnitDates(words)));
		this.all = List.copyOf(rules);
	}

	/**
	 * Days of the calendar in full, for datelines.
	 */
	public @Nullable DateExpression fullDateAt(Passage passage, int from) {
		return first(this.calendar).at(passage, from);
	}

	/**
	 * The expressions of a text in order.
	 */
	public List<DateExpression> read(Passage passage) {
		List<DateExpression> found = new ArrayList<>();
		int size = passage.document().tokens().size();
		DateRule rule = first(this.all);
		int at = 0;
		while (at < size) {
			Token token = passage.token(at);
			DateExpression expression = token.isMark() && !isApostrophe(token) ? null : rule.at(passage, at);
			if (expression == null) {
				at++;
				continue;
			}
			DateExpression whole = whole(passage, expression);
			found.add(whole);
			passage.read(whole);
			at = whole.to();
		}
		return found;
	}

	/** With the hour after a day and the words that narrow it: "the end of". */
	private DateExpression whole(Passage passage, DateExpression expression) {
		int to = expression.to();
		if (expression.isDay() && passage.token(to).is("at")) {
			int hour = this.clock.end(passage, to + 1);
			to = (hour > 0) ? hour : to;
		}
		int from = Math.max(expression.from(), passage.end());
		while (from > passage.end() && narrows(passage, from - 1)) {
			from--;
		}
		return expression.over(from, to);
	}

	private static boolean narrows(Passage passage, int at) {
		return switch (passage.token(at).fold()) {
			case "early", "late", "mid", "earlier", "later", "the" -> true;
			case "of" -> isEdge(passage.token(at - 1));
			case "end", "beginning", "start", "middle" -> passage.token(at + 1).is("of");
			default -> false;
		};
	}

	private static boolean isEdge(Token token) {
		return token.is("end") || token.is("beginning") || token.is("start") || token.is("middle");
	}

	private static boolean isApostrophe(Token token) {
		return token.text().equals("'") || token.text().equals("\u2019");
	}

	private static DateRule first(List<DateRule> rules) {
		List<DateRule> inOrder = List.copyOf(rules);
		return (passage, from) -> {
			for (DateRule rule : inOrder) {
				DateExpression expression = rule.at(passage, from);
				if (expression != null) {
					return expression;
				}
			}
			return null;
		};
	}

}
