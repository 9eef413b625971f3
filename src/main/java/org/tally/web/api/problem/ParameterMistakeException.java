package org.tally.web.api.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A parameter or field of a request that is not known, or whose value means nothing. The
 * message says what would be right.
 */
public class ParameterMistakeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final @Nullable String nearest;

	private final transient List<String> known;

	public ParameterMistakeException(String parameter, String message) {
		this(parameter, message, null, List.of());
	}

	/**
	 * Of a name that is not known.
	 * @param nearest which it may have been meant for, or null
	 * @param known the names there are
	 */
	public ParameterMistakeException(String parameter, String message, @Nullable String nearest, List<String> known) {
		super(message);
		this.parameter = parameter;
		this.nearest = nearest;
		this.known = List.copyOf(known);
	}

	/** What programs read of it. */
	Map<String, Object> members() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("parameter", this.parameter);
		if (this.nearest != null) {
			members.put("nearest", this.nearest);
		}
		if (!this.known.isEmpty()) {
			members.put("known", this.known);
		}
		return members;
	}

}
