package org.tally.enrichment.date.day;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.CalendarWords;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.DateRule;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.text.Token;

/**
 * Days called by where they stand to today: "yesterday", "tomorrow night", "this
 * morning", "last night", "the day before yesterday", "overnight".
 */
final class NamedDays implements DateRule {

	private final CalendarWords words;

	NamedDays(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Token token = passage.token(from);
		return switch (token.fold()) {
			case "yesterday" -> day(passage, from, -1);
			case "tomorrow" -> day(passage, from, 1);
			case "today", "tonight" -> isName(passage, from) ? null : told(passage, from, from + 1, 0);
			case "overnight" -> passage.told(from, from + 1, (today) -> new DateRange(today.minusDays(1), today));
			case "last" -> part(passage, from, -1);
			case "this" -> part(passage, from, 0);
			case "day" -> beside(passage, from);
			default -> null;
		};
	}

	private DateExpression day(Passage passage, int from, int days) {
		return told(passage, from, this.words.isDayPart(passage.token(from + 1)) ? from + 2 : from + 1, days);
	}

	/** "This morning", "last night"; never "this Morning Post". */
	private @Nullable DateExpression part(Passage passage, int from, int days) {
		Token part = passage.token(from + 1);
		return (this.words.isDayPart(part) && !part.isCapitalised()) ? told(passage, from, from + 2, days) : null;
	}

	/** "The day before yesterday", "the day after tomorrow". */
	private static @Nullable DateExpression beside(Passage passage, int from) {
		Token side = passage.token(from + 1);
		Token day = passage.token(from + 2);
		if (side.is("before") && day.is("yesterday")) {
			return told(passage, from, from + 3, -2);
		}
		return (side.is("after") && day.is("tomorrow")) ? told(passage, from, from + 3, 2) : null;
	}

	/** "USA Today". */
	private static boolean isName(Passage passage, int from) {
		return passage.token(from).isCapitalised() && passage.token(from - 1).isCapitalised()
				&& !passage.document().isSentenceStart(from);
	}

	private static DateExpression told(Passage passage, int from, int to, int days) {
		return passage.told(from, to, (LocalDate today) -> DateRange.of(today.plusDays(days)));
	}

}
