package org.tally.search.view;

import java.util.Map;

/**
 * The places of a result.
 *
 * @param articles by place how many articles name it or what lies in it, most first
 * @param located how many articles name a place that is a point on the map
 */
public record PlaceCounts(Map<String, Long> articles, long located) {

}
