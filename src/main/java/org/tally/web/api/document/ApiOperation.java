package org.tally.web.api.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing the API can be asked.
 *
 * @param path with its variables in braces
 * @param example an address to try, or null
 * @param body what is sent, as an example, or null
 * @param takes fields of the body
 * @param answer fields of the answer
 */
public record ApiOperation(String id, String method, String path, String summary, @Nullable String description,
		List<Parameter> parameters, @Nullable String body, List<Field> takes, List<Field> answer,
		@Nullable String example) {

	/**
	 * What is given in the address.
	 *
	 * @param place {@code query} or {@code path}
	 * @param values what it may be, in short
	 */
	public record Parameter(String name, String place, boolean required, String values, String description) {
	}

	/**
	 * A field of a body or an answer.
	 *
	 * @param name with the names of the objects that it is in
	 * @param required whether a body has to have it
	 */
	public record Field(String name, String type, String description, boolean required) {
	}

	public ApiOperation {
		parameters = List.copyOf(parameters);
		takes = List.copyOf(takes);
		answer = List.copyOf(answer);
	}

}
