package org.tally.article;

import java.util.List;

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

}
