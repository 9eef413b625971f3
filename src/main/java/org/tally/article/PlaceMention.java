package org.tally.article;

/**
 * Where an article names a place.
 */
public record PlaceMention(Place place, Mention at) {

}
