package org.tally.article.mention;

import java.util.Locale;

/**
 * A constant whose {@link #code()} is what files, the index and addresses carry
 * ({@code at_least}).
 */
public interface Coded {

	String name();

	default String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a code of the given list.
	 * @throws IllegalArgumentException if the list has no such code
	 */
	static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
		for (E constant : list.getEnumConstants()) {
			if (constant.code().equals(code)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("No " + list.getSimpleName() + " is called '" + code + "'");
	}

}
