package org.tally.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.Coded;
import org.tally.article.DateRange;
import org.tally.article.EnrichedArticle;
import org.tally.article.Figure;
import org.tally.article.Named;

/**
 * Writes the figures of articles as a table, a figure a row. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
final class FigureRows implements Consumer<EnrichedArticle> {

	private static final String[] COLUMNS = { "type", "low", "high", "quantifier", "unit", "population", "who",
			"location", "location_id", "date_from", "date_to", "attribution", "perpetrator", "basis", "status", "words",
			"sentence", "article_id", "title", "publication", "published_at", "url" };

	private final CSVPrinter printer;

	/**
	 * Begins the table with its heading.
	 */
	FigureRows(Appendable out) throws IOException {
		this.printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
	}

	@Override
	public void accept(EnrichedArticle article) {
		try {
			for (Figure figure : article.figures()) {
				row(article, figure);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void row(EnrichedArticle enriched, Figure figure) throws IOException {
		Article article = enriched.article();
		DateRange date = figure.date();
		Named location = figure.location();
		print(figure.type().code(), number(figure.bounds().low()), number(figure.bounds().high()),
				figure.quantifier().code(), figure.unit(), code(figure.population()), figure.who(), name(location),
				(location != null) ? location.id() : null, (date != null) ? date.from() : null,
				(date != null) ? date.to() : null, name(figure.attribution()), name(figure.perpetrator()),
				figure.basis().code(), figure.status().code(), figure.number().in(article.text()),
				figure.sentence().in(article.text()), article.id(), article.title(), enriched.publication(),
				enriched.publishedAt(), article.url());
	}

	private void print(@Nullable Object... cells) throws IOException {
		for (@Nullable
		Object cell : cells) {
			this.printer.print((cell instanceof String text) ? harmless(text) : cell);
		}
		this.printer.println();
	}

	private static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static @Nullable String number(@Nullable Double value) {
		return (value == null) ? null : new BigDecimal(value).stripTrailingZeros().toPlainString();
	}

	private static @Nullable String name(@Nullable Named named) {
		return (named != null) ? named.name() : null;
	}

	private static @Nullable String code(@Nullable Coded coded) {
		return (coded != null) ? coded.code() : null;
	}

}
