package org.tally.search.news;

/**
 * How many articles are new to a query, and how many that were known had figures revised.
 */
public record NewsCount(long fresh, long revised) {

	/** Nothing new. */
	public static final NewsCount NONE = new NewsCount(0, 0);

	public boolean isEmpty() {
		return this.fresh == 0 && this.revised == 0;
	}

	public long total() {
		return this.fresh + this.revised;
	}

}
