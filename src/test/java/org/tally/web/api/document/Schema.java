package org.tally.web.api.document;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Holds answers against the document: types, required and further fields.
 */
public record Schema(JsonNode root) {

	/**
	 * Where an answer is not what the document says; empty where it is.
	 */
	public List<String> breaches(String path, JsonNode answer) {
		List<String> breaches = new ArrayList<>();
		JsonNode schema = this.root.path("paths")
			.path(path)
			.path("get")
			.path("responses")
			.path("200")
			.path("content")
			.path("application/json")
			.path("schema");
		check("$", schema, answer, breaches);
		return breaches;
	}

	private void check(String at, JsonNode reference, JsonNode value, List<String> breaches) {
		JsonNode schema = reference.has("$ref") ? this.root.at(reference.path("$ref").asString().substring(1))
				: reference;
		List<String> types = new ArrayList<>();
		if (schema.path("type").isArray()) {
			schema.path("type").forEach((type) -> types.add(type.asString()));
		}
		else {
			types.add(schema.path("type").asString());
		}
		String actual = type(value);
		if (!types.contains(actual) && !(actual.equals("integer") && types.contains("number"))) {
			breaches.add(at + " is " + actual + " and not " + types);
			return;
		}
		value.forEach((item) -> {
			if (value.isArray()) {
				check(at + "[]", schema.path("items"), item, breaches);
			}
		});
		if (!value.isObject()) {
			return;
		}
		schema.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				breaches.add(at + "." + name.asString() + " is missing");
			}
		});
		value.properties().forEach((property) -> {
			JsonNode known = schema.path("properties").path(property.getKey());
			if (known.isMissingNode()) {
				breaches.add(at + "." + property.getKey() + " is not in the document");
			}
			else {
				check(at + "." + property.getKey(), known, property.getValue(), breaches);
			}
		});
	}

	private static String type(JsonNode value) {
		return switch (value.getNodeType()) {
			case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
			case STRING -> "string";
			case BOOLEAN -> "boolean";
			case ARRAY -> "array";
			case OBJECT -> "object";
			default -> "null";
		};
	}

}
