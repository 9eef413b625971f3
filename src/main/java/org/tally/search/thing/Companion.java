package org.tally.search.thing;

/**
 * An actor, place or publication with how many of the articles it shares.
 *
 * @param id as the index has it
 */
public record Companion(String id, long articles) {

}
