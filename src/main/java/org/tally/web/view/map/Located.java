package org.tally.web.view.map;

import org.tally.article.mention.Place;

/**
 * A place that is a point on the map.
 *
 * @param count how many articles name it or what lies in it
 */
record Located(Place place, double latitude, double longitude, long count) {

}
