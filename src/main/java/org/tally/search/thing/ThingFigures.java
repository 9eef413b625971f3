package org.tally.search.thing;

import java.util.List;

/**
 * The newest figures that have to do with a thing in one way.
 *
 * @param figures the newest articles' first, in each in text order; only the first some
 * @param articles how many articles have such figures
 */
public record ThingFigures(FigureRole role, List<ReportedFigure> figures, long articles) {

	public ThingFigures {
		figures = List.copyOf(figures);
	}

}
