package org.tally.search.language.field;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Guesses which of a few names, in small letters, a misspelt one is.
 */
public final class Nearest {

	/** More changes than two make another word of any of them. */
	private static final int MOST_CHANGES = 2;

	private Nearest() {
	}

	/**
	 * The name with the fewest changed letters, if that is few enough.
	 */
	public static Optional<String> of(String typed, Stream<String> names) {
		String word = typed.toLowerCase(Locale.ROOT).replace('-', '_');
		if (word.length() > 40) {
			return Optional.empty();
		}
		LevenshteinAutomata near = new LevenshteinAutomata(word, true);
		var candidates = names.toList();
		for (int changes = 0; changes <= MOST_CHANGES && changes < word.length(); changes++) {
			Automaton automaton = near.toAutomaton(changes);
			for (String name : candidates) {
				if (Operations.run(automaton, name)) {
					return Optional.of(name);
				}
			}
		}
		return (word.length() > MOST_CHANGES) ? candidates.stream().filter((name) -> name.startsWith(word)).findFirst()
				: Optional.empty();
	}

}
