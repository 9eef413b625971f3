package org.tally.export;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;

/**
 * Writes the figures of articles as a table, a figure a row with its sentence.
 */
public final class FigureRows implements Consumer<EnrichedArticle> {

	private static final String[] COLUMNS = { "type", "low", "high", "quantifier", "unit", "population", "who",
			"location", "location_id", "date_from", "date_to", "attribution", "perpetrator", "basis", "status", "words",
			"sentence", "article_id", "title", "publication", "published_at", "url" };

	private final Table table;

	private final Predicate<Figure> wanted;

	/**
	 * Begins the table with its heading.
	 */
	public FigureRows(Appendable out) {
		this(out, (figure) -> true);
	}

	/**
	 * Begins the table of those figures alone that are wanted.
	 */
	public FigureRows(Appendable out, Predicate<Figure> wanted) {
		this.table = new Table(out, COLUMNS);
		this.wanted = wanted;
	}

	@Override
	public void accept(EnrichedArticle article) {
		article.figures().stream().filter(this.wanted).forEach((figure) -> row(article, figure));
	}

	private void row(EnrichedArticle enriched, Figure figure) {
		Article article = enriched.article();
		DateRange date = figure.date();
		Named location = figure.location();
		this.table.row(figure.type().code(), number(figure.bounds().low()), number(figure.bounds().high()),
				figure.quantifier().code(), figure.unit(), code(figure.population()), figure.who(), name(location),
				(location != null) ? location.id() : null, (date != null) ? date.from() : null,
				(date != null) ? date.to() : null, name(figure.attribution()), name(figure.perpetrator()),
				figure.basis().code(), figure.status().code(), figure.number().in(article.text()),
				figure.sentence().in(article.text()), article.id(), article.title(), enriched.publication(),
				enriched.publishedAt(), article.url());
	}

	private static @Nullable BigDecimal number(@Nullable Double value) {
		return (value == null) ? null : new BigDecimal(new BigDecimal(value).stripTrailingZeros().toPlainString());
	}

	private static @Nullable String name(@Nullable Named named) {
		return (named != null) ? named.name() : null;
	}

	private static @Nullable String code(@Nullable Coded coded) {
		return (coded != null) ? coded.code() : null;
	}

}
