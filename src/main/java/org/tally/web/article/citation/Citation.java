package org.tally.web.article.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article to cite it by. Every value is of one line.
 *
 * @param author as the source has it, or null
 * @param day of publication, or null
 * @param url a web address, or null
 * @param language ISO 639-1 code, or null where it cannot be told
 * @param note what must be said with it, or null
 * @param text all of it for a footnote
 */
public record Citation(String id, String title, @Nullable String author, @Nullable String publication,
		@Nullable LocalDate day, @Nullable String url, @Nullable String language, @Nullable String note, String text) {

	/** A name of two to four words, none of which is a job or an agency's sign. */
	private static final Pattern PERSON = Pattern
		.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){0,2} \\p{L}[\\p{L}\\p{M}.'’-]*");

	private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+|\\s*,\\s*(?:and\\s+)?");

	/**
	 * A person's name in its parts.
	 */
	record Name(String given, String family) {
	}

	/**
	 * The authors where all of them are names of persons, so that programs may sort by
	 * the family name; else none, and {@link #author} stands as it is.
	 */
	List<Name> persons() {
		if (this.author == null) {
			return List.of();
		}
		List<String> names = Stream.of(AND.split(this.author)).map(String::strip).toList();
		return names.stream().allMatch((name) -> PERSON.matcher(name).matches())
				? names.stream().map(Citation::name).toList() : List.of();
	}

	private static Name name(String name) {
		int space = name.lastIndexOf(' ');
		return new Name(name.substring(0, space), name.substring(space + 1));
	}

}
