package org.tally.web.export;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How far one download is.
 */
final class DownloadProgress {

	/**
	 * Whether it goes on, and how it ended.
	 */
	enum State {

		RUNNING, COMPLETE, BROKEN

	}

	private final long total;

	private final AtomicLong done = new AtomicLong();

	private volatile State state = State.RUNNING;

	/**
	 * Begins.
	 * @param total articles that it will be
	 */
	DownloadProgress(long total) {
		this.total = total;
	}

	void oneMore() {
		this.done.incrementAndGet();
	}

	void end(State end) {
		this.state = end;
	}

	long total() {
		return this.total;
	}

	long done() {
		return this.done.get();
	}

	State state() {
		return this.state;
	}

}
