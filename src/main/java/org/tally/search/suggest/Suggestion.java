package org.tally.search.suggest;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader may be typing.
 *
 * @param id of the actor, place or article; of a publication, its name
 * @param name the one it is shown by
 * @param by the other name that begins as was typed, or null where the name itself does
 * @param articles how many there are; 1 for an article
 */
public record Suggestion(Kind kind, String id, String name, @Nullable String by, long articles) {

	/**
	 * What is suggested.
	 */
	public enum Kind {

		ACTOR, PLACE, PUBLICATION, ARTICLE

	}

}
