package org.tally.web.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
	 * @param other the same with more in it, or null
	 * @param feed whether it is to be followed and not to be kept
	 */
	record Way(String code, String label, String note, String href, @Nullable Other other, boolean feed) {
	}

	/**
	 * The same with more in it.
	 *
	 * @param name its label where it stands alone
	 */
	record Other(String href, String label, String name) {
	}

}
