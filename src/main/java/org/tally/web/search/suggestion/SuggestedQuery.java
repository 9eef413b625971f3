package org.tally.web.search.suggestion;

import org.jspecify.annotations.Nullable;
import org.tally.search.suggest.Suggestion;

/**
 * A suggestion and where it leads: to a query, or to a page.
 *
 * @param text what it is called
 * @param note the other name it was found by, in words, or null
 * @param kind what it is, in words
 * @param count of its articles, in words, or null
 * @param query to search for, or null where it is a page
 * @param href of the page, or null
 */
public record SuggestedQuery(String id, String text, @Nullable String note, String kind, @Nullable String count,
		@Nullable String query, @Nullable String href) {

	/**
	 * The query that stands for a name: its words, so that its other names are found too;
	 * quoted where it may hold what would be an operator.
	 * @param before what was typed before the name, or empty
	 */
	static String query(String before, Suggestion suggestion) {
		String name = suggestion.name();
		boolean words = name.matches("[\\p{L}\\p{N}]+([ .'’][\\p{L}\\p{N}]+)*");
		String quoted = '"' + name.replaceAll("[\"\\\\]", " ").strip() + '"';
		String query = switch (suggestion.kind()) {
			case PUBLICATION -> "publication:" + quoted;
			default -> words ? name : quoted;
		};
		return before.isEmpty() ? query : before + " " + query;
	}

}
