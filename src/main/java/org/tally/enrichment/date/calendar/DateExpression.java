package org.tally.enrichment.date.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;

/**
 * Words that mean a day or a stretch of days.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param days what they mean, or null where nothing dates the article
 * @param kind how firmly they name it
 */
public record DateExpression(int from, int to, @Nullable DateRange days, Kind kind) {

	/**
	 * How firmly words name a date.
	 */
	public enum Kind {

		/** The words alone, year and all, fix one day. */
		FULL,

		/** A day, week, month, quarter or year. */
		NAMED,

		/** The same, only to compare with what the text goes on to speak of. */
		COMPARED,

		/** A stretch without agreed borders: "the past three days", "last weekend". */
		LOOSE

	}

	public static DateExpression day(int from, int to, LocalDate day) {
		return new DateExpression(from, to, DateRange.of(day), Kind.FULL);
	}

	public static DateExpression named(int from, int to, @Nullable DateRange days) {
		return new DateExpression(from, to, days, Kind.NAMED);
	}

	public static DateExpression compared(int from, int to, @Nullable DateRange days) {
		return new DateExpression(from, to, days, Kind.COMPARED);
	}

	public static DateExpression loose(int from, int to, @Nullable DateRange days) {
		return new DateExpression(from, to, days, Kind.LOOSE);
	}

	/**
	 * The same meaning for a wider stretch of words.
	 */
	public DateExpression over(int from, int to) {
		return new DateExpression(from, to, this.days, this.kind);
	}

	/**
	 * Whether it means one day.
	 */
	public boolean isDay() {
		return this.days != null && this.days.from().equals(this.days.to());
	}

}
