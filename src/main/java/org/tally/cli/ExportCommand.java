package org.tally.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.tally.article.EnrichedArticle;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes articles, or their figures, to standard output.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Writes every article that matches QUERY, or every article, to standard output.",
				"As jsonl: one article a line, with its text and all that was read out of it.",
				"As csv: one figure a row, with its sentence and its article." })
class ExportCommand implements Callable<Integer> {

	enum Format {

		jsonl, csv

	}

	@Parameters(arity = "0..1", paramLabel = "QUERY", description = "Words, as in the portal's search box.")
	private String query = "";

	@Option(names = "--format", description = "jsonl (default) or csv.")
	private Format format = Format.jsonl;

	@Override
	public Integer call() throws IOException {
		// Not closed: standard output is not ours to close.
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		try (Portal portal = Portal.open()) {
			Consumer<EnrichedArticle> writer = (this.format == Format.csv) ? new FigureRows(out)
					: new ExportedArticles(out);
			portal.get(Exports.class)
				.forEach(new ArticleQuery(this.query, Map.of(), ArticleOrder.RELEVANCE, 1), writer);
			if (out.checkError()) {
				System.err.println("Standard output was closed before the end.");
				return 1;
			}
			return 0;
		}
	}

}
