package org.tally.article;

import java.util.List;

import org.tally.article.mention.Actor;
import org.tally.article.mention.Place;

/**
 * The listed actors and places by id. Always answers: an id that is not listed gives what
 * the id itself says ({@code person:Lise Grande}), or a thing named like its id.
 */
public interface Vocabulary {

	Actor actor(String id);

	Place place(String id);

	/**
	 * Every name of a listed actor, the one it is shown by first; none where it is not
	 * listed.
	 */
	List<String> namesOfActor(String id);

	/**
	 * Every name of a listed place, the one it is shown by first; none where it is not
	 * listed.
	 */
	List<String> namesOfPlace(String id);

	/**
	 * Every name of a listed publication, the one it is shown by first; none where it is
	 * not listed.
	 */
	List<String> namesOfPublication(String name);

	/**
	 * The listed actors that bear the name, as one of several or alone, whatever its
	 * case; none where it is no name of one.
	 */
	default List<Actor> actorsNamed(String name) {
		return List.of();
	}

	/**
	 * The listed places that bear the name, the largest first, whatever its case; none
	 * where it is no name of one.
	 */
	default List<Place> placesNamed(String name) {
		return List.of();
	}

	/**
	 * Whether a listed actor or place is spelt just so, whatever the case.
	 */
	default boolean isName(String words) {
		return false;
	}

}
