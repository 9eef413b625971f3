package org.tally.article.mention;

/**
 * Where an article names a place.
 */
public record PlaceMention(Place place, Mention at) {

}
