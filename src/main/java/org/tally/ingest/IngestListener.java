package org.tally.ingest;

import org.tally.article.Failure;

/**
 * Follows a run while it goes. Called from several threads, one at a time.
 */
public interface IngestListener {

	/**
	 * Says that one more article is in the index.
	 */
	void indexed();

	/**
	 * Says that something could not be read or indexed.
	 */
	void failed(Failure failure);

	/**
	 * Says that something was passed over on purpose, and why.
	 */
	void skipped(Failure skipped);

}
