package org.tally.web.view.table;

import java.util.List;
import java.util.Map;

import org.tally.web.query.Parameter;

/**
 * The table view.
 *
 * @param columns those shown
 * @param choices every column there is
 * @param rows by article
 * @param kept parameters that the choice of columns carries on
 * @param dateHref the search in the other order of dates
 * @param dateSort how it is sorted by date now, as {@code aria-sort} says it
 */
public record TablePage(List<Column> columns, List<Column> choices, Map<String, Row> rows, List<Parameter> kept,
		String usualHref, String dateHref, String dateSort) {

	public TablePage {
		columns = List.copyOf(columns);
		choices = List.copyOf(choices);
		rows = Map.copyOf(rows);
		kept = List.copyOf(kept);
	}

}
