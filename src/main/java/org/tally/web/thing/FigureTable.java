package org.tally.web.thing;

import java.util.List;

/**
 * The newest figures that have to do with a thing in one way.
 *
 * @param all how many articles have such figures, in words
 * @param allHref the search that comes nearest to all of them
 */
record FigureTable(String role, String title, List<FigureRow> rows, String all, String allHref) {

	FigureTable {
		rows = List.copyOf(rows);
	}

}
