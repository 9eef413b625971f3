package org.tally.web.thing.timeline;

/**
 * A month or year of a timeline.
 *
 * @param x its left edge, in the units of the drawing, as are the others
 * @param label "May 2017: 12 articles"
 * @param name "May 2017"
 * @param href the search for its articles
 */
record TimelineBar(double x, double y, double width, double height, String label, String name, long articles,
		String href) {

}
