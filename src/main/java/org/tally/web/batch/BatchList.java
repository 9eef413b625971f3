package org.tally.web.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of queries as it stands in the box, and the queries in it.
 *
 * @param text with its blank lines and comments, so that a line keeps its number
 */
record BatchList(String text, List<Line> lines) {

	private static final String COMMENT = "#";

	/**
	 * One query.
	 *
	 * @param number of its line, from 1, as an editor counts them
	 */
	record Line(int number, String query) {
	}

	BatchList {
		lines = List.copyOf(lines);
	}

	static BatchList of(String text) {
		List<Line> queries = new ArrayList<>();
		int number = 0;
		for (String line : text.lines().map(String::strip).toList()) {
			number++;
			if (isQuery(line)) {
				queries.add(new Line(number, line));
			}
		}
		return new BatchList(text, queries);
	}

	/** Blank lines are none, nor those that someone wrote for themselves. */
	private static boolean isQuery(String line) {
		return !line.isEmpty() && !line.startsWith(COMMENT);
	}

}
