package org.tally.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.tally.article.EnrichedArticle;
import org.tally.export.ArticleRows;
import org.tally.export.ExportedArticles;
import org.tally.export.FigureRows;
import org.tally.search.article.Exports;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes articles, or their figures, to standard output.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Writes every article that matches QUERY, or every article, to standard output.",
				"As jsonl: one article a line, with its text and all that was read out of it.",
				"As csv: one figure a row, with its sentence and its article.", "As articles-csv: one article a row." })
class ExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "QUERY", description = "Words, as in the portal's search box.")
	private String query = "";

	@Option(names = "--search", paramLabel = "PARAMETERS",
			description = "A search page's address after the ?, such as q=mosul&figure=killed, instead of QUERY.")
	private String search = "";

	@Option(names = "--format", description = "jsonl (default), csv or articles-csv.")
	private String format = "jsonl";

	@Override
	public Integer call() throws IOException {
		// Not closed: standard output is not ours to close.
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		ArticleQuery asked = ArticleQueryAddress.parse(this.search);
		Consumer<EnrichedArticle> writer = writer(out);
		try (Portal portal = Portal.open()) {
			portal.get(Exports.class)
				.forEach(this.query.isBlank() ? asked : asked.withText(this.query),
						(found) -> writer.accept(found.article()));
			if (out.checkError()) {
				System.err.println("Standard output was closed before the end.");
				return 1;
			}
			return 0;
		}
	}

	private Consumer<EnrichedArticle> writer(PrintStream out) {
		return switch (this.format) {
			case "jsonl" -> new ExportedArticles(out);
			case "csv" -> new FigureRows(out);
			case "articles-csv" -> new ArticleRows(out);
			default -> throw new ParameterException(this.spec.commandLine(), "--format is jsonl, csv or articles-csv.");
		};
	}

}
