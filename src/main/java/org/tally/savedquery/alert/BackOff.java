package org.tally.savedquery.alert;

import java.time.Duration;

/**
 * How long to wait after a failed attempt: twice as long each time, six hours at most. It
 * is never given up: the news waits for the receiver.
 *
 * @param first the wait after the first attempt
 */
record BackOff(Duration first) {

	/** A receiver that was down over night has its news by breakfast. */
	static final Duration LONGEST = Duration.ofHours(6);

	/** Beyond this many doublings of a second it is longer than the longest anyway. */
	private static final int MOST_DOUBLINGS = 20;

	Duration after(int attempts) {
		Duration pause = this.first.multipliedBy(1L << Math.min(Math.max(0, attempts - 1), MOST_DOUBLINGS));
		return (pause.compareTo(LONGEST) > 0) ? LONGEST : pause;
	}

}
