package org.tally.web.figure;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Named;

/**
 * What a query asks of figures.
 *
 * @param types codes of the types chosen or named
 * @param places for each place chosen or named its id, or those of its namesakes
 * @param onlyPlace the id of the one place chosen, which goes without saying; null where
 * there is none or several
 */
public record Asked(Set<String> types, List<Set<String>> places, @Nullable String onlyPlace) {

	/** Nothing in particular. */
	public static final Asked NOTHING = new Asked(Set.of(), List.of(), null);

	public Asked {
		types = Set.copyOf(types);
		places = List.copyOf(places);
	}

	boolean isType(Figure figure) {
		return this.types.contains(figure.type().code());
	}

	boolean goesWithoutSaying(Named place) {
		return place.id().equals(this.onlyPlace);
	}

}
