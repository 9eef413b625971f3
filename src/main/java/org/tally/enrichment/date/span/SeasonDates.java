package org.tally.enrichment.date.span;

import java.time.LocalDate;
import java.time.YearMonth;

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
import org.tally.enrichment.date.calendar.Years;
import org.tally.enrichment.text.Token;

/**
 * Parts of a year without agreed borders, and decades: "the summer of 2014", "last
 * winter", "the second half of 1998", "the first nine months of 2001", "the 1990s".
 */
final class SeasonDates implements DateRule {

	private static final int SEASON_MONTHS = 3;

	private static final int HALF_MONTHS = 6;

	private final CalendarWords words;

	private final SmallNumbers numbers;

	private final Years years;

	SeasonDates(CalendarVocabulary vocabulary) {
		this.words = vocabulary.words();
		this.numbers = vocabulary.numbers();
		this.years = vocabulary.years();
	}

	@Override
	public @Nullable DateExpression at(Passage passage, int from) {
		Token token = passage.token(from);
		Integer season = this.words.seasonStart(token);
		if (season != null) {
			return season(passage, from, season);
		}
		if (token.isWord() && Character.isDigit(token.text().charAt(0))) {
			return decade(from, token.fold());
		}
		Read ordinal = this.numbers.ordinal(passage.document(), from);
		boolean last = token.is("last");
		if (ordinal == null && !last) {
			return null;
		}
		int at = last ? from + 1 : ordinal.to();
		if (passage.token(at).is("half")) {
			return half(passage, from, at + 1, last ? 2 : ordinal.value());
		}
		Read number = this.numbers.number(passage.document(), at);
		boolean counted = number != null && this.words.unit(passage.token(number.to())) != null;
		return counted ? ofYear(passage, from, number.to() + 1, null, 0) : null;
	}

	private @Nullable DateExpression season(Passage passage, int from, int month) {
		Token before = passage.token(from - 1);
		int offset = before.is("last") ? -1 : before.is("next") ? 1 : 0;
		LocalDate today = passage.publishedAt();
		if (offset == 0 && !before.is("this")) {
			return ofYear(passage, from, from + 1, month, SEASON_MONTHS);
		}
		if (today == null) {
			return DateExpression.loose(from, from + 1, null);
		}
		YearMonth first = YearMonth.of(today.getYear(), month);
		YearMonth now = YearMonth.from(today);
		if (offset < 0 && !first.plusMonths(SEASON_MONTHS - 1L).isBefore(now)) {
			first = first.minusYears(1);
		}
		else if (offset > 0 && !first.isAfter(now)) {
			first = first.plusYears(1);
		}
		return DateExpression.loose(from, from + 1, months(first, SEASON_MONTHS));
	}

	private @Nullable DateExpression half(Passage passage, int from, int to, int half) {
		return (half <= 2) ? ofYear(passage, from, to, HALF_MONTHS * (half - 1) + 1, HALF_MONTHS) : null;
	}

	/** With the year that follows, so that it is not read as the whole year. */
	private @Nullable DateExpression ofYear(Passage passage, int from, int at, @Nullable Integer month, int months) {
		boolean of = passage.token(at).is("of");
		Read year = this.years.at(passage.document(), of ? at + 1 : at);
		if (year != null && !(passage.token(at).hyphenated())) {
			return DateExpression.loose(from, year.to(),
					(month != null) ? months(YearMonth.of(year.value(), month), months) : null);
		}
		boolean told = of && passage.token(at + 2).is("year") && (passage.token(at + 1).is("this")
				|| passage.token(at + 1).is("last") || passage.token(at + 1).is("next"));
		LocalDate today = passage.publishedAt();
		if (!told || today == null) {
			return null;
		}
		int offset = passage.token(at + 1).is("last") ? -1 : passage.token(at + 1).is("next") ? 1 : 0;
		return DateExpression.loose(from, at + 3,
				(month != null) ? months(YearMonth.of(today.getYear() + offset, month), months) : null);
	}

	/** {@code 1990s}. */
	private static @Nullable DateExpression decade(int from, String fold) {
		boolean decade = fold.length() == 5 && fold.endsWith("0s") && (fold.startsWith("1") || fold.startsWith("20"))
				&& fold.substring(0, 4).chars().allMatch((c) -> c >= '0' && c <= '9');
		return decade
				? DateExpression.loose(from, from + 1,
						CalendarUnit.DECADE.around(LocalDate.of(Integer.parseInt(fold.substring(0, 4)), 1, 1), 0))
				: null;
	}

	private static DateRange months(YearMonth first, int number) {
		return new DateRange(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth());
	}

}
