package org.tally.index.write;

import co.elastic.clients.elasticsearch._types.Result;
import org.jspecify.annotations.Nullable;
import org.tally.index.write.PendingWrite.Way;

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
	FAILED;

	/**
	 * What an operation that succeeded did.
	 */
	public static WriteOutcome of(Way way, @Nullable String result) {
		return switch (way) {
			case CREATE, COPY -> ADDED;
			case STAMP -> UNCHANGED;
			case UPDATE -> Result.NoOp.jsonValue().equals(result) ? UNCHANGED : UPDATED;
		};
	}

}
