package org.tally.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a search can be narrowed by, in the order readers see it.
 */
public enum FacetName {

	MONTH, FIGURE, ACTOR, PLACE, PUBLICATION;

	/**
	 * The name in addresses.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<FacetName> of(String code) {
		return Arrays.stream(values()).filter((facet) -> facet.code().equals(code)).findFirst();
	}

}
