package org.tally.search.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import co.elastic.clients.elasticsearch._types.FieldValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where to read on in the list of one query's hits. It holds nothing open in the engine,
 * and is as good tomorrow: it names the sort values of the last hit.
 *
 * @param after sort values of the last article that was read to its end; empty at the
 * beginning
 * @param skip how much of the next article was read already
 */
record Cursor(List<FieldValue> after, int skip) {

	static final Cursor BEGINNING = new Cursor(List.of(), 0);

	Cursor {
		after = List.copyOf(after);
	}

	/**
	 * The cursor as readers keep it.
	 * @param query any text that is the same for the same query only
	 */
	String written(String query) {
		ArrayNode values = JsonMapper.shared().createArrayNode().add(checksum(query)).add(this.skip);
		for (FieldValue value : this.after) {
			if (value.isDouble()) {
				values.add(value.doubleValue());
			}
			else if (value.isLong()) {
				values.add(value.longValue());
			}
			else {
				values.addNull();
			}
		}
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(JsonMapper.shared().writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The cursor of that text; the beginning where there is none.
	 * @param keys how many sort values the query's hits have
	 * @throws CursorMistakeException if it is none of that query
	 */
	static Cursor read(@Nullable String written, String query, int keys) {
		if (written == null || written.isEmpty()) {
			return BEGINNING;
		}
		try {
			JsonNode values = JsonMapper.shared()
				.readTree(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
			if (!values.isArray() || values.path(0).asLong(-1) != checksum(query) || !values.path(1).isInt()
					|| values.path(1).asInt() < 0 || (values.size() != 2 && values.size() != 2 + keys)) {
				throw new CursorMistakeException();
			}
			List<FieldValue> after = new ArrayList<>();
			for (int index = 2; index < values.size(); index++) {
				after.add(value(values.get(index)));
			}
			return new Cursor(after, values.get(1).asInt());
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw new CursorMistakeException();
		}
	}

	private static FieldValue value(JsonNode value) {
		if (value.isNull()) {
			return FieldValue.NULL;
		}
		if (value.isIntegralNumber() && value.canConvertToLong()) {
			return FieldValue.of(value.longValue());
		}
		if (value.isFloatingPointNumber()) {
			return FieldValue.of(value.doubleValue());
		}
		throw new CursorMistakeException();
	}

	private static long checksum(String query) {
		CRC32 checksum = new CRC32();
		checksum.update(query.getBytes(StandardCharsets.UTF_8));
		return checksum.getValue();
	}

}
