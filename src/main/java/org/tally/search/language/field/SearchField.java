package org.tally.search.language.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tally.search.query.FacetName;

/**
 * The fields that a query can name ({@code title:}), and where each looks.
 */
public enum SearchField {

	/**
	 * What is searched where no field is named. A word in the headline says what the
	 * article is about.
	 */
	ANY(List.of("title^3", "text"), List.of("title.exact^3", "text.exact")),

	TITLE(List.of("title"), List.of("title.exact")),

	TEXT(List.of("text"), List.of("text.exact")),

	ACTOR(List.of("actorNames"), List.of("actorNames")),

	PLACE(List.of("placeNames"), List.of("placeNames")),

	PUBLICATION(List.of("publication.words"), List.of("publication.words")),

	BY(List.of("author"), List.of("author")),

	FIGURE(List.of("figureTypes"), List.of("figureTypes")),

	LANGUAGE(List.of("language"), List.of("language")),

	PUBLISHED(List.of("publishedAt"), List.of("publishedAt")),

	/** Days of the events that articles tell of. */
	ABOUT(List.of("aboutDates"), List.of("aboutDates")),

	/** When articles came into the index. */
	ADDED(List.of("indexedAt"), List.of("indexedAt"));

	/** What fields are called elsewhere. */
	private static final Map<String, SearchField> ELSEWHERE = Map.ofEntries(Map.entry("author", BY),
			Map.entry("byline", BY), Map.entry("autor", BY), Map.entry("headline", TITLE), Map.entry("intitle", TITLE),
			Map.entry("body", TEXT), Map.entry("content", TEXT), Map.entry("source", PUBLICATION),
			Map.entry("site", PUBLICATION), Map.entry("newspaper", PUBLICATION), Map.entry("date", PUBLISHED),
			Map.entry("year", PUBLISHED), Map.entry("event", ABOUT), Map.entry("indexed", ADDED),
			Map.entry("ingested", ADDED), Map.entry("location", PLACE), Map.entry("country", PLACE),
			Map.entry("organisation", ACTOR), Map.entry("organization", ACTOR), Map.entry("person", ACTOR),
			Map.entry("lang", LANGUAGE), Map.entry("type", FIGURE), Map.entry("count", FIGURE));

	private final List<String> words;

	private final List<String> exact;

	SearchField(List<String> words, List<String> exact) {
		this.words = words;
		this.exact = exact;
	}

	/** The field of a name, in small letters or capitals. */
	public static Optional<SearchField> of(String name) {
		return Arrays.stream(values())
			.filter((field) -> (field == ANY) ? name.isEmpty() : field.code().equalsIgnoreCase(name))
			.findFirst();
	}

	/**
	 * The names a reader can use, as one phrase.
	 */
	public static String names() {
		return Arrays.stream(values())
			.filter((field) -> field != ANY)
			.map((field) -> field.code() + ":")
			.collect(Collectors.joining(", "));
	}

	/** The name that a query has for it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Fields with stems and other names of actors. */
	public List<String> words() {
		return this.words;
	}

	/** Fields with the words as written. */
	public List<String> exact() {
		return this.exact;
	}

	public boolean isProse() {
		return this == ANY || this == TITLE || this == TEXT;
	}

	boolean isDate() {
		return this == PUBLISHED || this == ABOUT || this == ADDED;
	}

	/** Whether its words are names of listed things. */
	public boolean isName() {
		return this == ACTOR || this == PLACE;
	}

	/** Whether it has values of its own form, and no words. */
	public boolean hasValues() {
		return this == FIGURE || this == LANGUAGE || isDate();
	}

	/** Whether articles without a value in it can be asked for, as in its facet. */
	public boolean hasNone() {
		return FacetName.of(code()).isPresent();
	}

	/** The name that was probably meant by one that there is not. */
	public static Optional<String> nearest(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Optional.ofNullable(ELSEWHERE.get(lower))
			.map(SearchField::code)
			.or(() -> Nearest.of(lower,
					Arrays.stream(values()).filter((field) -> field != ANY).map(SearchField::code)));
	}

}
