package org.tally.web.export;

import org.jspecify.annotations.Nullable;
import org.tally.search.paging.FigureFilter;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * A result to be given out.
 *
 * @param figures which figures a table of figures has
 * @param all whether a feed has every article and not the newest alone
 * @param bom whether a table begins with a byte order mark
 * @param key under which a page watches, or null
 */
record Download(ArticleQuery query, FigureFilter figures, ExportFormat format, boolean all, boolean bom,
		@Nullable String key) {

	/** What feed readers ask for again and again: some days of news. */
	static final int FEED = 50;

	boolean isWhole() {
		return this.all || !this.format.isFeed();
	}

	/** What an address says to have the same given out again, with its question mark. */
	String parameters() {
		String parameters = ArticleQueryAddress.parameters(this.query) + (this.all ? "&all=yes" : "");
		return parameters.isEmpty() ? "" : "?" + parameters.replaceFirst("^&", "");
	}

}
