package org.tally.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.tally.cli.report.ProgressListener;
import org.tally.cli.report.Reports;
import org.tally.ingest.Ingest;
import org.tally.ingest.IngestReport;
import org.tally.source.ArticleSource;
import org.tally.source.ReadOptions;
import org.tally.source.file.ArticleSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Indexes articles from files.
 */
@Command(name = "index", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Indexes the articles of files and folders, and of JSON Lines on standard input (-).",
				"Reads .txt, .html, .jsonl, .csv, .tsv, RSS and Atom .xml, .pdf, .docx, .odt, .eml, .zip and .gz.",
				"An article that is indexed already is updated, not added again.",
				"Each thing that could not be indexed is listed on standard error with file, line and reason." },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:everything found is indexed", "1:something failed, and is listed" })
class IndexCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "File or folder, or - for standard input.")
	private List<String> paths = List.of();

	@Option(names = "--columns", paramLabel = "ROLE=NAME", split = ",",
			description = { "Where tables or JSON Lines name their columns unusually: which column is which,",
					"for title, text, publication, date, author and url, such as", "--columns text=Meldung,date=Tag" })
	private Map<String, String> columns = new LinkedHashMap<>();

	@Override
	public Integer call() throws IOException {
		ArticleSource source = ArticleSources.open(this.paths, options());
		try (Portal portal = Portal.open()) {
			return Reports.print(index(portal.get(Ingest.class), source));
		}
	}

	private ReadOptions options() {
		try {
			return new ReadOptions(false, this.columns);
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()), ex);
		}
	}

	private static IngestReport index(Ingest ingest, ArticleSource source) throws IOException {
		try (ProgressListener progress = ProgressListener.ofBytes(source.bytesTotal(), source::bytesRead)) {
			return ingest.run(source, progress);
		}
	}

}
