package org.tally.enrichment.date;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.date.day.DayRules;
import org.tally.enrichment.date.span.SpanRules;
import org.tally.enrichment.text.Token;

/**
 * All families of temporal expressions; where two begin at one word, the one listed first
 * wins.
 */
final class DateGrammar {

	private final CalendarWords words;

	private final DayRules days;

	private final DateRule calendar;

	private final DateRule all;

	DateGrammar(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.days = new DayRules(vocabulary);
		this.calendar = DateRule.first(this.days.calendar());
		List<DateRule> rules = new ArrayList<>(this.days.all());
		rules.addAll(SpanRules.all(vocabulary));
		this.all = DateRule.first(rules);
	}

	/**
	 * Days of the calendar in full, for datelines.
	 */
	@Nullable DateExpression fullDateAt(Passage passage, int from) {
		return this.calendar.at(passage, from);
	}

	/**
	 * The expressions of a text in order.
	 */
	List<DateExpression> read(Passage passage) {
		List<DateExpression> found = new ArrayList<>();
		int size = passage.document().tokens().size();
		int at = 0;
		while (at < size) {
			DateExpression expression = this.words.mayBegin(passage.token(at)) ? this.all.at(passage, at) : null;
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
			int hour = this.days.hourEnd(passage, to + 1);
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

}
