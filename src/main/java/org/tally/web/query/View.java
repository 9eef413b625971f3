package org.tally.web.query;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A way to look at a result.
 */
public enum View {

	LIST, TABLE, TIMELINE, MAP, NETWORK;

	/**
	 * The name in addresses.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether it shows the hits page by page, in their order; the others show what all of
	 * them add up to.
	 */
	public boolean isOfHits() {
		return this == LIST || this == TABLE;
	}

	/**
	 * The view of that name; the list where there is none.
	 */
	static View of(@Nullable String code) {
		return Arrays.stream(values()).filter((view) -> view.code().equals(code)).findFirst().orElse(LIST);
	}

}
