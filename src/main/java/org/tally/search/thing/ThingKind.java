package org.tally.search.thing;

import java.util.List;
import java.util.Locale;

import org.tally.search.query.FacetName;

/**
 * What has a page of its own.
 */
public enum ThingKind {

	ACTOR(FacetName.ACTOR, FigureRole.CAUSED, FigureRole.SAID),

	PLACE(FacetName.PLACE, FigureRole.LOCATED),

	PUBLICATION(FacetName.PUBLICATION, FigureRole.REPORTED);

	private final FacetName facet;

	private final List<FigureRole> roles;

	ThingKind(FacetName facet, FigureRole... roles) {
		this.facet = facet;
		this.roles = List.of(roles);
	}

	/**
	 * The facet that chooses the articles on it.
	 */
	public FacetName facet() {
		return this.facet;
	}

	/**
	 * How figures have to do with it.
	 */
	public List<FigureRole> roles() {
		return this.roles;
	}

	/**
	 * The name in messages.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
