package org.tally.analysis.lucene.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Acronyms spelt like common words, and how to read them where everything is in capitals.
 */
public final class Acronyms {

	/** How a spelling in capitals is read within a passage in capitals. */
	public enum InCapitals {

		/** Still the acronym: as a word it is rare in headlines. */
		ACRONYM,

		/** The word: as an acronym it is rarer than the word. */
		WORD

	}

	private static final Map<String, InCapitals> ENTRIES = WordList.lines("acronyms.txt")
		.stream()
		.map((line) -> WordList.parts(line, "\\s+"))
		.collect(Collectors.toUnmodifiableMap((parts) -> parts.get(0),
				(parts) -> InCapitals.valueOf(parts.get(1).toUpperCase(Locale.ROOT))));

	private Acronyms() {
	}

	public static Optional<InCapitals> get(CharSequence term) {
		return Optional.ofNullable(ENTRIES.get(term.toString()));
	}

}
