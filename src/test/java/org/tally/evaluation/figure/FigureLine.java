package org.tally.evaluation.figure;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;

/**
 * Reads a line that annotates one figure: quote, type, bounds, quantifier, unit,
 * population, who, location, date, attribution, perpetrator, basis and status.
 */
final class FigureLine {

	private static final int COLUMNS = 13;

	private static final Pattern OCCURRENCE = Pattern.compile("(.+?) @(\\d+)");

	private FigureLine() {
	}

	static GoldFigure read(String line, String text) {
		String[] columns = line.split("\\|");
		if (columns.length != COLUMNS) {
			throw new IllegalArgumentException("A figure has " + COLUMNS + " columns: " + line);
		}
		for (int i = 0; i < COLUMNS; i++) {
			columns[i] = columns[i].strip();
		}
		String[] bounds = columns[2].split("\\.\\.");
		return new GoldFigure(at(columns[0], text), Coded.of(FigureType.class, columns[1]), bound(bounds[0]),
				bound(bounds[1]), Coded.of(Quantifier.class, columns[3]), stated(columns[4]),
				GoldFigure.population(stated(columns[5])), stated(columns[6]), stated(columns[7]), days(columns[8]),
				stated(columns[9]), stated(columns[10]), Coded.of(Basis.class, columns[11]),
				Coded.of(FigureStatus.class, columns[12]));
	}

	/**
	 * A quote is a whole word or more; "@2" after it says that its second occurrence is
	 * meant.
	 */
	private static Mention at(String quote, String text) {
		Matcher numbered = OCCURRENCE.matcher(quote);
		boolean several = numbered.matches();
		String words = several ? numbered.group(1) : quote;
		Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
			.matcher(text);
		for (int left = several ? Integer.parseInt(numbered.group(2)) : 1; left > 0; left--) {
			if (!found.find()) {
				throw new IllegalArgumentException("No '" + quote + "' in: " + text);
			}
		}
		return new Mention(found.start(), found.end());
	}

	private static @Nullable Double bound(String number) {
		return number.equals("*") ? null : Double.valueOf(number);
	}

	private static @Nullable String stated(String column) {
		return column.equals("-") ? null : column;
	}

	private static @Nullable DateRange days(String column) {
		if (column.equals("-")) {
			return null;
		}
		String[] days = column.split("\\.\\.");
		return new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
	}

}
