package org.tally.search.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.TotalHits;

/**
 * Some figures of a query's articles, article by article in its order, within each in
 * text order.
 *
 * @param total of all such figures
 * @param next where to read on, or null at the end
 */
public record FigurePage(TotalHits total, List<FoundFigure> figures, @Nullable String next) {

	public FigurePage {
		figures = List.copyOf(figures);
	}

}
