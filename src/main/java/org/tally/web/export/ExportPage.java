package org.tally.web.export;

import java.util.List;

/**
 * What a result can be taken out as.
 *
 * @param query the search in a line
 * @param total how many articles it will be, in words
 * @param searchHref back to the search
 * @param batchHref to many queries with the same filters
 */
record ExportPage(String query, String total, String searchHref, String apiHref, String batchHref, List<Way> ways) {

	ExportPage {
		ways = List.copyOf(ways);
	}

	/**
	 * One of the formats.
	 *
	 * @param note what is in it
	 * @param allHref for a feed: the same with every article, or null
	 * @param feed whether it is to be followed and not to be kept
	 */
	record Way(String code, String label, String note, String href, String allHref, boolean feed) {
	}

}
