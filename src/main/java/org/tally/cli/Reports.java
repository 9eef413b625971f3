package org.tally.cli;

import org.tally.ingest.IngestReport;

/**
 * Prints what became of a run.
 */
final class Reports {

	private Reports() {
	}

	/**
	 * Prints the account on standard output.
	 * @return the exit status
	 */
	static int print(IngestReport report) {
		System.out.printf(
				"%,d articles indexed: %,d new, %,d changed, %,d unchanged. %,d failed, %,d files skipped, %,d retries. "
						+ "%.1f s, %.0f articles a second.%n",
				report.indexed(), report.added(), report.updated(), report.unchanged(), report.failed(),
				report.skipped(), report.retries(), report.took().toMillis() / 1000.0, report.articlesPerSecond());
		return (report.failed() == 0) ? 0 : 1;
	}

}
