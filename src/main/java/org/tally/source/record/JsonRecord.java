package org.tally.source.record;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tally.source.Input;
import org.tally.source.SourceItem;
import org.tally.source.draft.Columns;
import org.tally.source.draft.Draft;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON value as an article. A value may be a string, a number, an object with a name
 * ({@code "source": {"name": "..."}}) or a list of these.
 */
public final class JsonRecord {

	public static final JsonMapper MAPPER = new JsonMapper();

	private JsonRecord() {
	}

	static SourceItem item(JsonNode record, Input input, Columns names, long number) {
		if (!record.isObject()) {
			return input.unreadable("not a JSON object", number);
		}
		try {
			Map<String, String> columns = names.ofRecord(record.propertyNames());
			Draft draft = Columns.draft(columns,
					(name) -> words(record.get(name), name.equals(columns.get("text")) ? "\n\n" : ", "));
			return input.item(draft, number);
		}
		catch (IllegalArgumentException ex) {
			return input.unreadable(String.valueOf(ex.getMessage()), number);
		}
	}

	static String reason(JacksonException ex) {
		TokenStreamLocation at = ex.getLocation();
		String message = String.valueOf(ex.getOriginalMessage()).lines().findFirst().orElse("");
		return "not JSON: " + message + ((at == null) ? "" : " (column " + at.getColumnNr() + ")");
	}

	/**
	 * Gives the words of a value, or null where it has none.
	 */
	public static @Nullable String words(@Nullable JsonNode value, String between) {
		if (value == null || value.isNull()) {
			return null;
		}
		if (value.isArray()) {
			return value.values()
				.stream()
				.map((each) -> words(each, between))
				.filter((words) -> words != null && !words.isBlank())
				.collect(Collectors.joining(between));
		}
		return value.isObject() ? words(value.get("name"), between) : value.asString();
	}

}
