package org.tally.enrichment.date;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateRange;

/**
 * Words that mean a day or a stretch of days.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param days what they mean, or null where nothing dates the article
 * @param full whether the words alone, year and all, fix one day
 */
record DateExpression(int from, int to, @Nullable DateRange days, boolean full) {

	static DateExpression day(int from, int to, LocalDate day) {
		return new DateExpression(from, to, DateRange.of(day), true);
	}

	static DateExpression relative(int from, int to, @Nullable DateRange days) {
		return new DateExpression(from, to, days, false);
	}

}
