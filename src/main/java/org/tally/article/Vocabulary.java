package org.tally.article;

/**
 * The listed actors and places by id. Always answers: an id that is not listed gives what
 * the id itself says ({@code person:Lise Grande}), or a thing named like its id.
 */
public interface Vocabulary {

	Actor actor(String id);

	Place place(String id);

}
