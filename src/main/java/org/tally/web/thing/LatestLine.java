package org.tally.web.thing;

/**
 * One of the newest articles.
 *
 * @param source publication and day
 */
record LatestLine(String title, String href, String source, boolean sample) {

}
