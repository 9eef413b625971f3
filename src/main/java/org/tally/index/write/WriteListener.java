package org.tally.index.write;

/**
 * Hears what became of each article, once per article, from any thread.
 *
 * @param <C> what the caller ties to an article, such as where it came from
 */
public interface WriteListener<C> {

	/**
	 * Says that an article has reached its end.
	 * @param reason why it failed, one sentence; empty for the other outcomes
	 */
	void ended(C context, WriteOutcome outcome, String reason);

	/**
	 * Says that an article is tried again; its end is still to come.
	 */
	void retried(C context);

}
