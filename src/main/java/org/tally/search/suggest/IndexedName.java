package org.tally.search.suggest;

import java.util.List;

import org.tally.search.suggest.Suggestion.Kind;

/**
 * An actor, place or publication that articles in the index name.
 *
 * @param names every name it has, the one it is shown by first
 * @param articles how many name it
 */
record IndexedName(Kind kind, String id, List<String> names, long articles) {

	IndexedName {
		names = List.copyOf(names);
	}

}
