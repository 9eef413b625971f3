package org.tally.web.view.map;

import org.jspecify.annotations.Nullable;
import org.tally.web.view.drawing.NamePlace;

/**
 * A cluster as it is drawn.
 *
 * @param label "Mosul and 12 others: 214 articles"
 * @param name drawn beside it, or null where it would lie on another
 * @param at where it is drawn, or null where it is not
 * @param counted whether the count has room in it
 * @param href closer, or for a single place the search for it
 */
public record Bubble(double x, double y, double radius, String label, @Nullable String name, @Nullable NamePlace at,
		String count, boolean counted, boolean single, String href) {

}
