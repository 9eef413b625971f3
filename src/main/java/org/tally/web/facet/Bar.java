package org.tally.web.facet;

/**
 * A month or year in the histogram, in the units of its height.
 *
 * @param label "May 2017: 12 articles"
 * @param href the search with it chosen, or no longer so
 */
public record Bar(double y, double height, String label, boolean chosen, String href) {

}
