package org.tally.web.view.drawing;

/**
 * Where a name is written.
 *
 * @param x of its anchor
 * @param y of its baseline
 * @param anchor what of it is there: {@code start}, {@code middle} or {@code end}
 */
public record NamePlace(double x, double y, String anchor) {

}
