package org.tally.web.search;

/**
 * A change to a query that finds nothing, after which it finds something.
 *
 * @param change what is dropped
 * @param count how many articles there are then, in words
 */
public record WayOut(String change, String count, String href) {

}
