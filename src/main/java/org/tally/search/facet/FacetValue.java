package org.tally.search.facet;

/**
 * One value of a facet.
 *
 * @param value id, code or name, as addresses carry it
 * @param count articles that the search gives when this is the only value included of its
 * facet, and all else stays as it is
 */
public record FacetValue(String value, long count, State state) {

	/**
	 * Whether and how a value is chosen.
	 */
	public enum State {

		OPEN, INCLUDED, EXCLUDED

	}

}
