package org.tally.web.search;

import org.tally.search.suggest.Suggestion;

/**
 * A suggestion and the query it stands for.
 *
 * @param kind what it is, in words
 */
public record SuggestedQuery(String id, String text, String kind, String query) {

	/**
	 * A name is searched by its words, so that its other names are found too; a headline
	 * as it is, since it may hold what would be an operator.
	 */
	static String query(Suggestion suggestion) {
		String text = suggestion.text();
		boolean words = suggestion.kind() != Suggestion.Kind.ARTICLE && text.matches("[\\p{L}\\p{N} .'’]+");
		String query = words ? text : '"' + text.replaceAll("[\"\\\\]", " ").strip() + '"';
		return (suggestion.kind() == Suggestion.Kind.PUBLICATION)
				? "publication:" + '"' + text.replaceAll("[\"\\\\]", " ").strip() + '"' : query;
	}

}
