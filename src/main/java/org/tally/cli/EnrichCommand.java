package org.tally.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.tally.enrichment.Enricher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Enriches articles without an index: JSON Lines in, JSON Lines out, in the same order.
 */
@Command(name = "enrich", mixinStandardHelpOptions = true,
		description = { "Reads out of articles what they report, without an index.",
				"Articles come from standard input, one JSON object a line with \"id\", \"text\" and, if",
				"known, \"title\", \"publication\" and \"publishedAt\" (YYYY-MM-DD). What was read out of",
				"each goes to standard output, one JSON object a line, in the same order. A line that cannot",
				"be read is reported on standard error with its number." },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:every line was read", "1:some line was not, and is reported" })
class EnrichCommand implements Callable<Integer> {

	/**
	 * Lines under way at once, for each core: enough to keep all busy, few enough to
	 * bound memory.
	 */
	private static final int AHEAD = 32;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException, InterruptedException {
		int cores = Runtime.getRuntime().availableProcessors();
		ExecutorService executor = Executors.newFixedThreadPool(cores);
		try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
				PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
			return run(in, out, this.spec.commandLine().getErr(), executor, cores * AHEAD);
		}
		finally {
			executor.shutdownNow();
		}
	}

	private static int run(BufferedReader in, PrintStream out, PrintWriter err, ExecutorService executor, int ahead)
			throws IOException, InterruptedException {
		ArticleLines lines = new ArticleLines(Enricher.load());
		Deque<Future<String>> underWay = new ArrayDeque<>();
		long written = 0;
		int status = 0;
		for (String line = in.readLine(); line != null
				|| !underWay.isEmpty(); line = (line != null) ? in.readLine() : null) {
			if (line != null) {
				String article = line;
				underWay.add(executor.submit(() -> article.isBlank() ? "" : lines.enrich(article)));
			}
			while (!underWay.isEmpty() && (line == null || underWay.size() >= ahead)) {
				status |= write(underWay.remove(), ++written, out, err);
			}
		}
		if (out.checkError()) {
			err.println("Standard output was closed before the end.");
			return 1;
		}
		return status;
	}

	private static int write(Future<String> result, long number, PrintStream out, PrintWriter err)
			throws InterruptedException {
		try {
			String line = result.get();
			if (!line.isEmpty()) {
				out.print(line);
				out.print('\n');
			}
			return 0;
		}
		catch (ExecutionException ex) {
			err.println("Line " + number + ": " + ex.getCause().getMessage());
			err.flush();
			return 1;
		}
	}

}
