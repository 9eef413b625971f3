package org.tally.search.language.mistake;

import java.util.List;

import org.tally.search.language.mistake.QueryMistake.Kind;

/**
 * A query that cannot be understood. The message says in English what to change; the
 * mistake itself says where, and how the query could be mended.
 */
public class QueryMistakeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient QueryMistake mistake;

	public QueryMistakeException(QueryMistake mistake) {
		super(mistake.message());
		this.mistake = mistake;
	}

	/**
	 * A query that the engine refuses as more than it can do.
	 */
	public static QueryMistakeException tooMuch() {
		return new QueryMistakeException(new QueryMistake(Kind.TOO_MUCH, List.of(), 0, 0, null));
	}

	public QueryMistake mistake() {
		return this.mistake;
	}

}
