package org.tally.source;

import java.util.Map;

import org.tally.source.draft.Columns;

/**
 * How to read articles.
 *
 * @param sample whether they are the made-up articles that come with Tally
 * @param columns which column of a table, or key of a JSON record, holds what, where the
 * usual names do not say it: a column's name by role ({@code title}, {@code text},
 * {@code publication}, {@code date}, {@code author}, {@code url}); an empty name says
 * that no column has the role
 */
public record ReadOptions(boolean sample, Map<String, String> columns) {

	/**
	 * The usual: real articles, columns by their usual names.
	 */
	public static final ReadOptions USUAL = new ReadOptions(false, Map.of());

	/**
	 * Checks the roles.
	 * @throws IllegalArgumentException if a role is unknown
	 */
	public ReadOptions {
		columns = Map.copyOf(columns);
		new Columns(columns);
	}

}
