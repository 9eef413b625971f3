package org.tally.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.enrichment.Enricher;
import org.tally.export.EnrichedArticleJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns one line of JSON that holds an article into one that holds what was read out of
 * it.
 */
final class ArticleLines {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Enricher enricher;

	private final ObjectMapper json = JsonMapper.shared();

	ArticleLines(Enricher enricher) {
		this.enricher = enricher;
	}

	/**
	 * Reads, enriches and writes one article.
	 * @throws IllegalArgumentException if the line is no article; the message says why
	 */
	String enrich(String line) {
		return this.json.writeValueAsString(EnrichedArticleJson.of(this.enricher.enrich(read(line))));
	}

	private Article read(String line) {
		JsonNode node;
		try {
			node = this.json.readTree(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("not JSON: " + ex.getOriginalMessage(), ex);
		}
		String id = text(node, "id");
		String text = text(node, "text");
		if (id == null || id.isBlank() || text == null) {
			throw new IllegalArgumentException("an article needs \"id\" and \"text\"");
		}
		return new Article(id, text(node, "title"), text, text(node, "publication"), day(text(node, "publishedAt")),
				null, null, false);
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull() || !value.isValueNode()) ? null : value.asString();
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("\"publishedAt\" is no day such as 2017-06-05: " + text, ex);
		}
	}

}
