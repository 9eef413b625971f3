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
import org.tally.enrichment.text.Token;

/**
 * Stretches up to today: "the past three days", "the last 48 hours". They tell figures
 * when something happened and are no dates themselves.
 */
final class StretchDates implements DateRule {

	private final CalendarWords words;

	private final SmallNumbers numbers;

	StretchDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Token token = passage.token(from);
		if (!token.is("last") && !token.is("past") && !token.is("previous")) {
			return null;
		}
		Token quantity = passage.token(from + 1);
		if (quantity.is("few") || quantity.is("several")) {
			return (this.words.unit(passage.token(from + 2)) != null) ? DateExpression.loose(from, from + 3, null)
					: null;
		}
		Read number = this.numbers.number(passage.document(), from + 1);
		CalendarUnit unit = (number != null) ? this.words.unit(passage.token(number.to())) : null;
		if (number == null || unit == null) {
			return null;
		}
		LocalDate today = passage.publishedAt();
		DateRange days = (today != null) ? unit.before(today, number.value()) : null;
		return DateExpression.loose(from, number.to() + 1, days);
	}

}
