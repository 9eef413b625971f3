package org.tally.search.view;

/**
 * How many articles name a place in a tile: one that names two of them counts once.
 */
public record TileCount(Tile tile, long count) {

}
