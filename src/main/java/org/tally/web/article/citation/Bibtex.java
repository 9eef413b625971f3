package org.tally.web.article.citation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes BibTeX. What means something to TeX is escaped; other letters stay as they are,
 * in UTF-8, which BibTeX carries through and biber and today's LaTeX read.
 */
final class Bibtex {

	/** Braces would have to be in pairs, whatever a title holds. */
	private static final Map<Character, String> SPECIALS = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
			Map.entry('{', "\\textbraceleft{}"), Map.entry('}', "\\textbraceright{}"), Map.entry('$', "\\$"),
			Map.entry('&', "\\&"), Map.entry('#', "\\#"), Map.entry('%', "\\%"), Map.entry('_', "\\_"),
			Map.entry('~', "\\textasciitilde{}"), Map.entry('^', "\\textasciicircum{}"));

	/** Styles want months by these names, unquoted. */
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private Bibtex() {
	}

	static String write(Citation citation) {
		StringBuilder entry = new StringBuilder("@article{" + key(citation));
		// Twice, so that no style changes the capitals of names.
		field(entry, "title", "{" + escaped(citation.title()) + "}");
		field(entry, "author", authors(citation));
		field(entry, "journal", escaped(citation.publication()));
		LocalDate day = citation.day();
		if (day != null) {
			field(entry, "year", String.valueOf(day.getYear()));
			entry.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1));
			field(entry, "day", String.valueOf(day.getDayOfMonth()));
			field(entry, "date", day.toString());
		}
		field(entry, "url", address(citation.url()));
		field(entry, "langid", language(citation.language()));
		field(entry, "note", escaped(citation.note()));
		return entry.append("\n}\n").toString();
	}

	private static void field(StringBuilder entry, String name, @Nullable String value) {
		if (value != null) {
			entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

	/** A byline that is no list of persons is one author, kept whole by its braces. */
	private static @Nullable String authors(Citation citation) {
		List<Citation.Name> persons = citation.persons();
		if (persons.isEmpty()) {
			return (citation.author() != null) ? "{" + escaped(citation.author()) + "}" : null;
		}
		return persons.stream()
			.map((name) -> escaped(name.family()) + ", " + escaped(name.given()))
			.collect(Collectors.joining(" and "));
	}

	/** Verbatim in the url field; only braces would end it early. */
	private static @Nullable String address(@Nullable String url) {
		return (url != null) ? url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C") : null;
	}

	private static @Nullable String language(@Nullable String code) {
		return (code != null) ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT)
				: null;
	}

	private static @Nullable String escaped(@Nullable String text) {
		if (text == null) {
			return null;
		}
		StringBuilder escaped = new StringBuilder();
		for (char character : text.toCharArray()) {
			escaped.append(SPECIALS.getOrDefault(character, String.valueOf(character)));
		}
		return escaped.toString();
	}

	/** Publication, year and id in plain letters: two articles never share one. */
	private static String key(Citation citation) {
		String publication = (citation.publication() != null) ? plain(citation.publication()) : "";
		String year = (citation.day() != null) ? String.valueOf(citation.day().getYear()) : "";
		return (publication.isEmpty() ? "article" : publication) + year + "-" + plain(citation.id());
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
