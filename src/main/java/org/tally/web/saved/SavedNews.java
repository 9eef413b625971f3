package org.tally.web.saved;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.web.query.ArticleQueryAddress;

/**
 * In how many saved queries there is something new: for the header of every page, so it
 * is counted now and then, not each time.
 */
@Component
public class SavedNews {

	private static final Logger logger = LoggerFactory.getLogger(SavedNews.class);

	/** News is not that urgent. */
	private static final Duration FRESH = Duration.ofSeconds(30);

	/** Each costs a request to the engine; the list itself counts them all. */
	private static final int MOST_COUNTED = 20;

	private final SavedQueries saved;

	private final ArticleSearch search;

	private volatile Count last = new Count(0, Instant.EPOCH);

	private record Count(int news, Instant at) {
	}

	SavedNews(SavedQueries saved, ArticleSearch search) {
		this.saved = saved;
		this.search = search;
	}

	/**
	 * The number of saved queries with new articles, of the first some.
	 */
	public int count() {
		Count count = this.last;
		if (count.at().plus(FRESH).isBefore(Instant.now())) {
			count = new Count(recount(), Instant.now());
			this.last = count;
		}
		return count.news();
	}

	/**
	 * Has it counted again next time.
	 */
	public void forget() {
		this.last = new Count(this.last.news(), Instant.EPOCH);
	}

	/** A header without a number is better than no page, whatever went wrong. */
	private int recount() {
		try {
			List<SavedQuery> all = this.saved.all();
			return (int) all.stream().limit(MOST_COUNTED).filter(this::hasNews).count();
		}
		catch (RuntimeException ex) {
			logger.debug("The news cannot be counted", ex);
			return 0;
		}
	}

	/** What is wrong with a query is said in the list. */
	private boolean hasNews(SavedQuery query) {
		try {
			return this.search.countIndexedAfter(ArticleQueryAddress.parse(query.query()), query.seenUpTo()) > 0;
		}
		catch (SearchUnavailableException ex) {
			// The others would wait for the engine in vain, too.
			throw ex;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
