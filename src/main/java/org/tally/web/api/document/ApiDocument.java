package org.tally.web.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tally.web.api.document.ApiOperation.Field;
import org.tally.web.api.document.ApiOperation.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document, which is written by hand. It is what the API goes by: a parameter
 * or field that it does not name is refused.
 */
@Component
public class ApiDocument {

	/** Deeper objects are seen in an answer. */
	private static final int DEEPEST = 3;

	private final String text;

	private final JsonNode root;

	private final List<ApiOperation> operations = new ArrayList<>();

	ApiDocument() {
		try (InputStream resource = new ClassPathResource("api/openapi.json").getInputStream()) {
			this.text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.root = JsonMapper.shared().readTree(this.text);
		this.root.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach(
						(method) -> this.operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
	}

	/**
	 * The document as it is sent.
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Everything that can be asked, in the document's order.
	 */
	public List<ApiOperation> operations() {
		return List.copyOf(this.operations);
	}

	/**
	 * What can be asked there.
	 * @param path with its variables in braces
	 */
	public Optional<ApiOperation> operation(String method, String path) {
		return this.operations.stream()
			.filter((operation) -> operation.method().equals(method) && operation.path().equals(path))
			.findFirst();
	}

	private ApiOperation operation(String path, String method, JsonNode node) {
		List<Parameter> parameters = new ArrayList<>();
		node.path("parameters").forEach((each) -> parameters.add(parameter(resolved(each))));
		List<Field> answer = new ArrayList<>();
		node.path("responses").properties().forEach((response) -> {
			if (response.getKey().startsWith("2")) {
				fields("", resolved(response.getValue()).path("content").path("application/json").path("schema"), 0,
						answer);
			}
		});
		JsonNode body = node.path("requestBody").path("content").path("application/json");
		List<Field> takes = new ArrayList<>();
		fields("", body.path("schema"), DEEPEST, takes);
		JsonNode example = body.path("example");
		return new ApiOperation(node.path("operationId").asString(), method.toUpperCase(Locale.ROOT), path,
				node.path("summary").asString(), text(node, "description"), parameters,
				example.isMissingNode() ? null : example.toPrettyString(), takes, answer, text(node, "x-example"));
	}

	private static Parameter parameter(JsonNode node) {
		JsonNode schema = node.path("schema");
		JsonNode values = schema.path("items").isMissingNode() ? schema : schema.path("items");
		StringBuilder said = new StringBuilder();
		if (values.has("enum")) {
			values.path("enum").forEach((value) -> said.append(said.isEmpty() ? "" : ", ").append(value.asString()));
		}
		else {
			said.append(values.path("type").asString());
			if (values.has("maximum")) {
				said.append(' ')
					.append(values.path("minimum").asString())
					.append('–')
					.append(values.path("maximum").asString());
			}
		}
		return new Parameter(node.path("name").asString(), node.path("in").asString(),
				node.path("required").asBoolean(false), said.toString(), node.path("description").asString(""));
	}

	private void fields(String within, JsonNode reference, int depth, List<Field> fields) {
		JsonNode schema = resolved(reference);
		if (schema.has("items")) {
			fields(within.isEmpty() ? "" : within + "[]", schema.path("items"), depth, fields);
			return;
		}
		Set<String> required = new HashSet<>();
		schema.path("required").forEach((name) -> required.add(name.asString()));
		schema.path("properties").properties().forEach((property) -> {
			String name = within.isEmpty() ? property.getKey() : within + "." + property.getKey();
			JsonNode value = resolved(property.getValue());
			fields.add(new Field(name, type(value), value.path("description").asString(""),
					required.contains(property.getKey())));
			if (depth < DEEPEST) {
				fields(name, value, depth + 1, fields);
			}
		});
	}

	private static String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		if (!type.isArray()) {
			return type.asString("");
		}
		List<String> names = new ArrayList<>();
		type.forEach((name) -> names.add(name.asString()));
		return String.join(" | ", names);
	}

	private JsonNode resolved(JsonNode node) {
		String reference = node.path("$ref").asString("");
		return reference.isEmpty() ? node : this.root.at(reference.substring(1));
	}

	private static @Nullable String text(JsonNode node, String field) {
		return node.has(field) ? node.path(field).asString() : null;
	}

}
