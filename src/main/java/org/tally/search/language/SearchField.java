package org.tally.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields that a query can name ({@code title:}), and where each looks.
 */
enum SearchField {

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

	LANGUAGE(List.of("language"), List.of("language"));

	private final List<String> words;

	private final List<String> exact;

	SearchField(List<String> words, List<String> exact) {
		this.words = words;
		this.exact = exact;
	}

	static Optional<SearchField> of(String name) {
		return Arrays.stream(values())
			.filter((field) -> (field == ANY) ? name.isEmpty() : field.code().equals(name))
			.findFirst();
	}

	/**
	 * The names a reader can use, as one phrase.
	 */
	static String names() {
		return Arrays.stream(values())
			.filter((field) -> field != ANY)
			.map((field) -> field.code() + ":")
			.collect(Collectors.joining(", "));
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Fields with stems and other names of actors. */
	List<String> words() {
		return this.words;
	}

	/** Fields with the words as written. */
	List<String> exact() {
		return this.exact;
	}

	boolean isProse() {
		return this == ANY || this == TITLE || this == TEXT;
	}

	boolean isCode() {
		return this == FIGURE || this == LANGUAGE;
	}

}
