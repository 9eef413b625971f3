package org.tally.article.mention;

import org.jspecify.annotations.Nullable;

/**
 * A party to or voice on a conflict.
 *
 * @param id of the actor list ({@code islamic-state}), or kind and name for one that is
 * not on it ({@code person:Lise Grande})
 * @param name the one name it is shown by
 * @param country ISO 3166 two-letter code in lower case, or null
 */
public record Actor(String id, String name, ActorKind kind, @Nullable String country) {

	/**
	 * An actor that the list does not know: its id says kind and name, so that it can be
	 * shown from the id alone.
	 */
	public static Actor unlisted(String name, ActorKind kind) {
		return new Actor(kind.code() + ":" + name, name, kind, null);
	}

}
