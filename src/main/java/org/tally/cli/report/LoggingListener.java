package org.tally.cli.report;

import org.tally.article.Failure;
import org.tally.ingest.IngestListener;

/**
 * Says on standard error what failed or was skipped, one line each.
 */
public class LoggingListener implements IngestListener {

	@Override
	public void indexed() {
	}

	@Override
	public void failed(Failure failure) {
		System.err.println("failed   " + failure);
	}

	@Override
	public void skipped(Failure skipped) {
		System.err.println("skipped  " + skipped);
	}

}
