package org.tally.web.view.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a row says of an article beyond what its hit does.
 *
 * @param figures by code of their type; of many only the largest
 * @param actors the first few, in one line
 */
public record Row(Map<String, List<FigureLink>> figures, @Nullable String actors, @Nullable String author,
		@Nullable String language) {

	public List<FigureLink> of(Column column) {
		return this.figures.getOrDefault(column.code(), List.of());
	}

}
