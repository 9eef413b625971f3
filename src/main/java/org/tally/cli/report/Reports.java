package org.tally.cli.report;

import java.util.Locale;

import org.tally.ingest.IngestReport;
import org.tally.ingest.ReindexReport;

/**
 * Prints what became of a run.
 */
public final class Reports {

	private Reports() {
	}

	/**
	 * Prints the account on standard output.
	 * @return the exit status
	 */
	public static int print(IngestReport report) {
		System.out.printf(Locale.ROOT,
				"%,d articles indexed: %,d new, %,d changed, %,d unchanged. %,d failed, %,d files skipped, %,d retries. "
						+ "%.1f s, %.0f articles a second.%n",
				report.indexed(), report.added(), report.updated(), report.unchanged(), report.failed(),
				report.skipped(), report.retries(), report.took().toMillis() / 1000.0, report.articlesPerSecond());
		if (report.unreadDays() > 0) {
			System.out.printf(Locale.ROOT,
					"Dates that could not be read: %,d, the first in %s. The articles are indexed, and undated unless "
							+ "their text says the day. Write dates as 2017-06-05, and index them again.%n",
					report.unreadDays(), report.unreadDay());
		}
		return (report.failed() == 0) ? 0 : 1;
	}

	/**
	 * Prints the account of a reindex on standard output.
	 * @return the exit status
	 */
	public static int print(ReindexReport report) {
		System.out.printf(Locale.ROOT, "%,d articles enriched anew, %,d failed. %.1f s, %.0f articles a second.%n",
				report.copied().indexed(), report.copied().failed(), report.copied().took().toMillis() / 1000.0,
				report.copied().articlesPerSecond());
		if (!report.complete()) {
			System.out.println("The old index stays in use, and articles indexed since this began are not shown yet. "
					+ "Nothing is lost: mend what failed and run 'tally reindex' again.");
		}
		return report.complete() ? 0 : 1;
	}

}
