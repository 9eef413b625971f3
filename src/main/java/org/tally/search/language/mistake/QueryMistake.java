package org.tally.search.language.mistake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a query, where, and the query without it.
 *
 * @param kind what is wrong
 * @param details what the message speaks of, as it is written
 * @param start where it begins in what was typed, in characters from 0
 * @param end where it ends, exclusive; as {@code start} where there is no one place
 * @param mended a query that can be read and is as near as can be, or null
 */
public record QueryMistake(Kind kind, List<String> details, int start, int end, @Nullable String mended) {

	/**
	 * The kinds of mistakes. What each says is in {@code messages/mistake.properties}.
	 */
	public enum Kind {

		TOO_LONG, TOO_DEEP, TOO_MUCH, QUOTE, OPENED, CLOSED, EMPTY_GROUP, OPERATOR, EMPTY_FIELD, SPECIAL, FIELD,
		FIELD_NEAR, FIGURE_TYPE, FIGURE_TYPE_NEAR, FIGURE_NUMBER, DATE, LANGUAGE, COMPARISON, STAR, QUESTION_MARK,
		SHORT_PREFIX, MANY_PREFIXES, MANY_SPELLINGS, FAR_APART, WEIGHT, RANGE, PATTERN, FUNCTION, ADDRESS, FILTER,
		FILTER_VALUE;

		/**
		 * The name of its message.
		 */
		public String key() {
			return "mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.mistake", Locale.ROOT);

	public QueryMistake {
		details = List.copyOf(details);
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("A mistake has a place: " + start + " to " + end);
		}
	}

	/**
	 * What to change, in English.
	 */
	public String message() {
		return new MessageFormat(ENGLISH.getString(this.kind.key()), Locale.ENGLISH).format(this.details.toArray());
	}

}
