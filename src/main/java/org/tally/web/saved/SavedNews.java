package org.tally.web.saved;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tally.web.saved.SavedCounts.Counted;

/**
 * In how many saved queries there is something new: for the header of every page, so it
 * is counted now and then, not each time.
 */
@Component
public class SavedNews {

	private static final Logger logger = LoggerFactory.getLogger(SavedNews.class);

	/** A reader who pages through hits does not have it counted each time. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final SavedCounts counts;

	private volatile Count last = new Count(0, Instant.EPOCH);

	private record Count(int news, Instant at) {

		boolean isFresh() {
			return this.at.plus(FRESH).isAfter(Instant.now());
		}

	}

	SavedNews(SavedCounts counts) {
		this.counts = counts;
	}

	/**
	 * The number of saved queries with new articles or revised figures.
	 */
	public int count() {
		Count count = this.last;
		return (count.isFresh()) ? count.news() : recounted();
	}

	/** Many pages at once wait for one count. */
	private synchronized int recounted() {
		if (!this.last.isFresh()) {
			this.last = new Count(recount(), Instant.now());
		}
		return this.last.news();
	}

	/**
	 * Has it counted again next time.
	 */
	public void forget() {
		this.last = new Count(this.last.news(), Instant.EPOCH);
	}

	/**
	 * Takes over what a page has counted: its header says no other number than its list.
	 */
	void counted(List<Counted> all) {
		this.last = new Count(withNews(all), Instant.now());
	}

	private static int withNews(List<Counted> all) {
		return (int) all.stream().filter(Counted::hasNews).count();
	}

	/** A header without a number is better than no page, whatever went wrong. */
	private int recount() {
		try {
			return withNews(this.counts.all());
		}
		catch (RuntimeException ex) {
			logger.debug("The news cannot be counted", ex);
			return 0;
		}
	}

}
