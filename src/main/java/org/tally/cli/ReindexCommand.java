package org.tally.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.tally.cli.report.ProgressListener;
import org.tally.cli.report.Reports;
import org.tally.ingest.Reindex;
import org.tally.ingest.ReindexReport;
import org.tally.search.article.Articles;
import picocli.CommandLine.Command;

/**
 * Enriches and indexes every article anew.
 */
@Command(name = "reindex", mixinStandardHelpOptions = true,
		description = { "Enriches every indexed article anew, for a new version of Tally or of its vocabulary.",
				"Searches go on meanwhile, and see the new index when it is whole.",
				"If it is interrupted nothing is lost; run it again, and it goes on where it ended.",
				"Only one runs at a time." })
class ReindexCommand implements Callable<Integer> {

	@Override
	public Integer call() throws IOException {
		try (Portal portal = Portal.open()) {
			return Reports.print(reindex(portal));
		}
	}

	private static ReindexReport reindex(Portal portal) throws IOException {
		long articles = portal.get(Articles.class).count();
		try (ProgressListener progress = ProgressListener.ofArticles(articles)) {
			return portal.get(Reindex.class).run(progress);
		}
	}

}
