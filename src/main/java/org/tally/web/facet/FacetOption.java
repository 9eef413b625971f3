package org.tally.web.facet;

import org.tally.search.facet.FacetValue.State;

/**
 * One value of a facet to choose.
 *
 * @param id of its check box, the same on every page, so that the focus stays
 * @param parameter the address parameter that its check box sets
 * @param excludeHref the search with the value excluded, or no longer so
 */
public record FacetOption(String id, String parameter, String value, String label, String count, State state,
		boolean indented, String excludeHref) {

	public boolean chosen() {
		return this.state != State.OPEN;
	}

	public boolean excluded() {
		return this.state == State.EXCLUDED;
	}

}
