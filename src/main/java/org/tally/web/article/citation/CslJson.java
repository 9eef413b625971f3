package org.tally.web.article.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes CSL-JSON, as Zotero and citation processors read it: a list of one item.
 */
final class CslJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private CslJson() {
	}

	static String write(Citation citation) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", citation.id());
		item.put("type", "article-newspaper");
		item.put("title", citation.title());
		if (citation.author() != null) {
			List<Citation.Name> persons = citation.persons();
			item.put("author", persons.isEmpty() ? List.of(Map.of("literal", citation.author()))
					: persons.stream().map(CslJson::name).toList());
		}
		put(item, "container-title", citation.publication());
		LocalDate day = citation.day();
		if (day != null) {
			item.put("issued",
					Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
		}
		put(item, "URL", citation.url());
		put(item, "language", citation.language());
		put(item, "note", citation.note());
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
	}

	private static Map<String, String> name(Citation.Name name) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("family", name.family());
		parts.put("given", name.given());
		return parts;
	}

	private static void put(Map<String, Object> item, String key, @Nullable String value) {
		if (value != null) {
			item.put(key, value);
		}
	}

}
