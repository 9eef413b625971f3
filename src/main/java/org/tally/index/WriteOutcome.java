package org.tally.index;

/**
 * What became of one article handed to the {@link ArticleWriter}.
 */
public enum WriteOutcome {

	/** It is in the index for the first time. */
	ADDED,
	/** It was there and has changed. */
	UPDATED,
	/** It was there, just so. */
	UNCHANGED,
	/** It could not be written; the reason goes with it. */
	FAILED

}
