package org.tally.enrichment.date.calendar;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.date.calendar.SmallNumbers.Read;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Reads a year of our time: {@code 1998}, {@code '98}, "nineteen ninety-eight", "two
 * thousand and three".
 */
public final class Years {

	private static final int FIRST = 1800;

	private static final int LAST = 2099;

	private static final int HUNDRED = 100;

	private static final int EARLIEST_SPOKEN = 18;

	private static final int LATEST_SPOKEN = 20;

	/** Two digits up to this are of this century. */
	private static final int PIVOT = 50;

	private final SmallNumbers numbers;

	public Years(SmallNumbers numbers) {
		this.numbers = numbers;
	}

	/**
	 * The year that begins at a token, or null.
	 */
	public @Nullable Read at(Document document, int at) {
		Token token = document.token(at);
		if (token.isNumber()) {
			Integer year = digits(token);
			return (year != null) ? new Read(year, at + 1) : null;
		}
		if (token.isMark()) {
			Token short2 = document.token(at + 1);
			boolean cut = (token.text().equals("'") || token.text().equals("\u2019") || token.text().equals("`"))
					&& short2.isNumber() && short2.text().length() == 2 && short2.start() == token.end();
			return cut ? new Read(ofTwoDigits(Integer.parseInt(short2.text())), at + 2) : null;
		}
		return spoken(document, at);
	}

	/**
	 * The year that a token of four digits is.
	 */
	public @Nullable Integer digits(Token token) {
		String text = token.text();
		if (!token.isNumber() || text.length() != 4 || !text.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return null;
		}
		int year = Integer.parseInt(text);
		return (year >= FIRST && year <= LAST) ? year : null;
	}

	/**
	 * The year that two digits stand for.
	 */
	public static int ofTwoDigits(int digits) {
		return (digits <= PIVOT) ? 20 * HUNDRED + digits : 19 * HUNDRED + digits;
	}

	private @Nullable Read spoken(Document document, int at) {
		Token token = document.token(at);
		if (token.is("two") && document.token(at + 1).is("thousand")) {
			int rest = document.token(at + 2).is("and") ? at + 3 : at + 2;
			Read ones = document.token(rest).isWord() ? this.numbers.number(document, rest) : null;
			boolean year = ones != null && ones.value() < HUNDRED && !document.token(rest).is("a");
			return year ? new Read(20 * HUNDRED + ones.value(), ones.to()) : new Read(20 * HUNDRED, at + 2);
		}
		Token next = document.token(at + 1);
		if (!next.isWord() || next.is("a") || next.is("an")) {
			return null;
		}
		Integer century = century(token);
		Read tail = (century != null) ? this.numbers.number(document, at + 1) : null;
		return (century != null && tail != null && tail.value() >= 10 && tail.value() < HUNDRED)
				? new Read(century * HUNDRED + tail.value(), tail.to()) : null;
	}

	private @Nullable Integer century(Token token) {
		if (token.is("eighteen")) {
			return EARLIEST_SPOKEN;
		}
		if (token.is("nineteen")) {
			return EARLIEST_SPOKEN + 1;
		}
		return token.is("twenty") ? LATEST_SPOKEN : null;
	}

}
