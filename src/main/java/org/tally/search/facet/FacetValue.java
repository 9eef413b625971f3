package org.tally.search.facet;

/**
 * One value of a facet.
 *
 * @param value id, code or name, as addresses carry it
 * @param count articles that have it, under the query and the other facets' choices
 */
public record FacetValue(String value, long count, State state) {

	/**
	 * Whether and how a value is chosen.
	 */
	public enum State {

		OPEN, INCLUDED, EXCLUDED

	}

}
