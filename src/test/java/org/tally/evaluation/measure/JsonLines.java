package org.tally.evaluation.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotated texts that come as one JSON object a line. Their offsets count
 * characters, and are turned into offsets of UTF-16 units.
 */
public final class JsonLines {

	private JsonLines() {
	}

	/**
	 * Every object of a file; of those with the same id the last.
	 */
	public static Collection<JsonNode> read(Path file) throws IOException {
		Map<String, JsonNode> nodes = new LinkedHashMap<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				JsonNode node = JsonMapper.shared().readTree(line);
				nodes.put(node.get("id").asString(), node);
			}
		}
		return nodes.values();
	}

	public static Article article(JsonNode node) {
		String published = text(node.get("publishedAt"));
		return new Article(node.get("id").asString(), text(node.get("title")), node.get("text").asString(),
				text(node.get("publication")), (published != null) ? LocalDate.parse(published) : null, null, null,
				false);
	}

	/**
	 * Where something annotated stands.
	 */
	public static Mention at(JsonNode node, String text) {
		int start = text.offsetByCodePoints(0, node.get("start").asInt());
		return new Mention(start, text.offsetByCodePoints(start, node.get("end").asInt() - node.get("start").asInt()));
	}

	/**
	 * A node's text, or its "name" where it is an object; null where there is none.
	 */
	public static @Nullable String text(@Nullable JsonNode node) {
		if (node == null || node.isNull()) {
			return null;
		}
		return node.isObject() ? text(node.get("name")) : node.asString();
	}

	public static @Nullable Double number(@Nullable JsonNode node) {
		return (node == null || node.isNull()) ? null : Double.valueOf(node.asDouble());
	}

	/**
	 * The days of "from" and "to", or null where either is missing.
	 */
	public static @Nullable DateRange days(@Nullable JsonNode node) {
		if (node == null || text(node.get("from")) == null || text(node.get("to")) == null) {
			return null;
		}
		return new DateRange(LocalDate.parse(node.get("from").asString()), LocalDate.parse(node.get("to").asString()));
	}

}
