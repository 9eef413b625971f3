package org.tally.web.view.table;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a row says of an article beyond what its hit does.
 *
 * @param figures by code of their type; of many only the first
 * @param actors the first few, in one line
 */
public record Row(Map<String, FigureCell> figures, @Nullable String actors, @Nullable String author,
		@Nullable String language) {

	public FigureCell of(Column column) {
		return this.figures.getOrDefault(column.code(), FigureCell.EMPTY);
	}

}
