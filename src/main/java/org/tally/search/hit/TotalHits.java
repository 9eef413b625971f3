package org.tally.search.hit;

/**
 * How many articles match.
 *
 * @param exact whether it is the number itself; else there are at least so many
 */
public record TotalHits(long value, boolean exact) {

}
