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
import org.tally.enrichment.date.calendar.SmallNumbers;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.date.tense.Lead;
import org.tally.enrichment.date.tense.Leads;
import org.tally.enrichment.date.tense.Tense;
import org.tally.enrichment.date.tense.Turn;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * A date counted off from today or from the one before: "two days ago", "a year earlier",
 * "three weeks from now", "will expire in five years".
 */
final class AgoDates implements DateRule {

	/** Words around "a year ago" that are searched for what it compares. */
	private static final int BACK = 30;

	private static final int AHEAD = 12;

	/** Words before "in ten years" that a superlative is looked for in. */
	private static final int RECORD = 8;

	private final CalendarWords words;

	private final SmallNumbers numbers;

	private final Leads leads;

	private final Tense tense;

	AgoDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
		this.leads = vocabulary.leads();
		this.tense = vocabulary.tense();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Read number = this.numbers.number(passage.document(), from);
		CalendarUnit unit = (number != null) ? this.words.unit(passage.token(number.to())) : null;
		if (number == null || unit == null) {
			return null;
		}
		int count = number.value();
		int at = number.to() + 1;
		Token side = passage.token(at);
		if (side.is("ago")) {
			return ago(passage, from, at + 1, unit, count);
		}
		if (side.is("earlier") || side.is("before")) {
			return (count == 1) ? earlier(passage, from, at + 1, unit) : null;
		}
		if (side.is("hence")
				|| (side.is("from") && (passage.token(at + 1).is("now") || passage.token(at + 1).is("today")))) {
			return counted(passage, from, side.is("hence") ? at + 1 : at + 2, unit, count);
		}
		// "in a year or two" is no year
		boolean future = passage.token(from - 1).is("in") && !passage.token(from).is("a") && unit != CalendarUnit.HOUR
				&& !passage.token(at).hyphenated() && !passage.token(at).is("of") && !isRecord(passage, from)
				&& this.tense.of(passage.document(), from - 1, at) == Turn.FUTURE;
		return future ? counted(passage, from, at, unit, count) : null;
	}

	/** "The worst drought in ten years", "for the first time in a decade". */
	private static boolean isRecord(Passage passage, int from) {
		for (int i = from - 2; i > from - RECORD; i--) {
			Token token = passage.token(i);
			if (token.is("first") || token.is("time") || token.is("second") || token.is("only")
					|| token.fold().endsWith("est") || token.is("most") || token.is("worst")) {
				return true;
			}
		}
		return false;
	}

	private DateExpression ago(Passage passage, int from, int to, CalendarUnit unit, int count) {
		LocalDate today = passage.publishedAt();
		if (unit == CalendarUnit.YEAR && count == 1 && today != null && comparesResults(passage, from)) {
			return DateExpression.compared(from, to, passage.reporting().yearAgo(today));
		}
		return counted(passage, from, to, unit, -count);
	}

	private DateExpression earlier(Passage passage, int from, int to, CalendarUnit unit) {
		LocalDate today = passage.publishedAt();
		if (unit == CalendarUnit.YEAR && today != null && comparesResults(passage, from)) {
			return DateExpression.compared(from, to, passage.reporting().yearAgo(today));
		}
		DateRange last = passage.last();
		boolean near = last != null && passage.end() > from - BACK;
		return near ? DateExpression.compared(from, to, unit.around(last.from(), -1))
				: counted(passage, from, to, unit, -1);
	}

	private static DateExpression counted(Passage passage, int from, int to, CalendarUnit unit, int count) {
		DateExpression told = passage.told(from, to, (today) -> unit.around(today, count));
		return unit.isNamed() ? told : DateExpression.loose(from, to, told.days());
	}

	/** Whether a sentence compares results, in an article about those of a quarter. */
	private boolean comparesResults(Passage passage, int from) {
		if (!passage.reporting().isQuarter()) {
			return false;
		}
		Document document = passage.document();
		int start = from;
		while (start > Math.max(0, from - BACK) && !document.isSentenceStart(start)) {
			start--;
			if (isResult(document.token(start))) {
				return true;
			}
		}
		for (int i = from; i < Math.min(document.tokens().size(), from + AHEAD); i++) {
			if (isResult(document.token(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isResult(Token token) {
		return token.text().equals("$") || token.text().equals("%") || this.leads.has(token, Lead.RESULT);
	}

}
