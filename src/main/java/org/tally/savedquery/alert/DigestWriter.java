package org.tally.savedquery.alert;

import org.tally.savedquery.SavedQuery;
import org.tally.search.news.News;

/**
 * Puts news in words.
 */
public interface DigestWriter {

	/** More is no digest: the rest is behind a link. */
	int MOST_LISTED = 20;

	/**
	 * What is sent of the news.
	 */
	Digest write(SavedQuery saved, Alert alert, String delivery, News news);

	/**
	 * What is sent where the owner asks for a test.
	 */
	Digest test(SavedQuery saved, Alert alert, String delivery);

}
