package org.tally.export;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;

/**
 * Writes articles as a table, an article a row. The texts are left out: a spreadsheet
 * cuts a cell at 32,767 characters, and does not say so.
 */
public final class ArticleRows implements Consumer<EnrichedArticle> {

	private static final String[] COLUMNS = { "id", "title", "publication", "published_at", "language", "author", "url",
			"actors", "places", "figures", "figure_types", "sample" };

	/** Names hold commas and semicolons, and no bar. */
	private static final String BETWEEN = " | ";

	private final Table table;

	/**
	 * Begins the table with its heading.
	 */
	public ArticleRows(Appendable out) {
		this.table = new Table(out, COLUMNS);
	}

	@Override
	public void accept(EnrichedArticle enriched) {
		Article article = enriched.article();
		this.table.row(article.id(), article.title(), enriched.publication(), enriched.publishedAt(),
				enriched.language(), article.author(), article.url(),
				joined(enriched.actors().stream().map((mention) -> mention.actor().name())),
				joined(enriched.places().stream().map((mention) -> mention.place().name())), enriched.figures().size(),
				joined(enriched.figures().stream().map((figure) -> figure.type().code())), article.sample());
	}

	private static String joined(Stream<String> values) {
		return values.distinct().collect(Collectors.joining(BETWEEN));
	}

}
