package org.tally.search.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tally.article.figure.FigureType;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorPair;

/**
 * What a search can be narrowed by, in the order readers see it. Each has the value
 * {@link #NONE} for the articles that have no other, but for the time that each was
 * added.
 */
public enum FacetName {

	/** Days of publication, as {@link DateSpan} writes them. */
	PUBLISHED,

	/** Days of the events that articles tell of. */
	ABOUT,

	/** Times of indexing: days as above, or {@link RecentHours}. */
	ADDED,

	/** Types of figures. */
	FIGURE,

	/** Actors by id. */
	ACTOR,

	/** Kinds of actors. */
	KIND,

	/**
	 * Pairs of actors that one sentence names, as {@link ActorPair} writes them. Several
	 * all hold. Never listed with counts.
	 */
	TOGETHER,

	/** Places by id, each with all that lies in it. */
	PLACE,

	/** Parts of the map, as {@link GeoBox} writes them. Never listed with counts. */
	AREA,

	/** Publications by name. */
	PUBLICATION,

	/** Languages, ISO 639-1. */
	LANGUAGE;

	/** Chosen for what has no value: undated articles, articles without a place. */
	public static final String NONE = "none";

	/** Ids and names of publications are shorter. */
	private static final int LONGEST_VALUE = 300;

	/**
	 * The name in addresses.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<FacetName> of(String code) {
		return Arrays.stream(values()).filter((facet) -> facet.code().equals(code)).findFirst();
	}

	/**
	 * Whether its values are spans of days, drawn over time.
	 */
	public boolean isDate() {
		return this == PUBLISHED || this == ABOUT;
	}

	/**
	 * Whether its values are spans of time, which are reckoned and not listed in the
	 * index.
	 */
	public boolean isTime() {
		return isDate() || this == ADDED;
	}

	/**
	 * Whether it has values that can be counted and listed.
	 */
	public boolean isListed() {
		return this != AREA && this != TOGETHER;
	}

	/**
	 * Those that have values to list.
	 */
	public static List<FacetName> listed() {
		return Arrays.stream(values()).filter(FacetName::isListed).toList();
	}

	/**
	 * Whether a value means something: addresses are typed, cut and pasted.
	 */
	public boolean means(String value) {
		if (value.equals(NONE)) {
			return isListed() && this != ADDED;
		}
		return switch (this) {
			case PUBLISHED, ABOUT -> DateSpan.parse(value, LocalDate.EPOCH).isPresent();
			case ADDED -> RecentHours.parse(value).isPresent() || DateSpan.parse(value, LocalDate.EPOCH).isPresent();
			case TOGETHER -> value.length() <= 2 * LONGEST_VALUE && ActorPair.parse(value).isPresent();
			case AREA -> GeoBox.parse(value).isPresent();
			case FIGURE -> Arrays.stream(FigureType.values()).anyMatch((type) -> type.code().equals(value));
			case KIND -> Arrays.stream(ActorKind.values()).anyMatch((kind) -> kind.code().equals(value));
			case LANGUAGE -> value.matches("[a-z]{2,3}");
			default -> !value.isBlank() && value.length() <= LONGEST_VALUE;
		};
	}

}
