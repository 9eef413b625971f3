package org.tally.web.view.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article's figures of one type.
 *
 * @param links the first few
 * @param plus how many more there are: {@code +3}; null where none are
 * @param more the same in words
 */
public record FigureCell(List<FigureLink> links, @Nullable String plus, @Nullable String more) {

	/** Of an article without such figures. */
	static final FigureCell EMPTY = new FigureCell(List.of(), null, null);

}
