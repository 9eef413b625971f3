package org.tally.web.facet;

import org.jspecify.annotations.Nullable;
import org.tally.search.facet.FacetValue.State;
import org.tally.web.query.ArticleQueryAddress;

/**
 * One value of a facet to choose.
 *
 * @param id of its check box, the same on every page, so that the focus stays
 * @param parameter the address parameter that its check box sets
 * @param none whether it stands for the articles that have no value
 * @param depth how far it stands in, 0 for the outermost
 * @param hint what tells it from others of its name, or null
 * @param branch what lies in it, or null
 */
public record FacetOption(String id, String parameter, String value, String label, String count, State state,
		boolean none, int depth, @Nullable String hint, @Nullable Branch branch) {

	/** Styles know no deeper places: country, region, district, city, neighbourhood. */
	private static final int DEEPEST = 4;

	public FacetOption {
		depth = Math.min(depth, DEEPEST);
	}

	public boolean chosen() {
		return this.state != State.OPEN;
	}

	public boolean excluded() {
		return this.state == State.EXCLUDED;
	}

	/** What its button sends; nothing else of the search changes. */
	public String excludeParameter() {
		return ArticleQueryAddress.NOT + this.parameter;
	}

	FacetOption at(int level, @Nullable Branch within) {
		return new FacetOption(this.id, this.parameter, this.value, this.label, this.count, this.state, this.none,
				level, this.hint, within);
	}

	FacetOption withHint(@Nullable String said) {
		return new FacetOption(this.id, this.parameter, this.value, this.label, this.count, this.state, this.none,
				this.depth, said, this.branch);
	}

}
