package org.tally.web.article.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is marked in an article's text; each kind can be switched off.
 */
public enum MarkKind {

	FIGURES, ACTORS, PLACES, DATES;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<MarkKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
