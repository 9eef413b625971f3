package org.tally.search.hit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tally.article.mention.Mention;
import org.tally.enrichment.text.Folding;

/**
 * Where in its article's text stands what a hit shows, its headline among it where the
 * text begins with that. Nothing is known of a hit that no words were asked of.
 */
public record Passages(List<Passage> passages) {

	/** Of a hit of which nothing is known. */
	public static final Passages NONE = new Passages(List.of());

	/**
	 * A passage with matches.
	 */
	record Passage(Mention at, List<Match> matches) {

		static Passage of(Mention at, List<Mention> matches, String text) {
			return new Passage(at, matches.stream().map((match) -> Match.of(match, text)).toList());
		}

	}

	/**
	 * A match, which may be of several words.
	 */
	record Match(Mention at, List<String> words) {

		static Match of(Mention at, String text) {
			return new Match(at, Arrays.asList(Folding.fold(at.in(text)).split("\\s+")));
		}

	}

	public Passages {
		passages = passages.stream().filter((passage) -> !passage.matches().isEmpty()).toList();
	}

	/**
	 * The passages in their text; those that are not in it are passed over.
	 */
	static List<Passage> find(String text, List<Snippet> snippets) {
		List<Passage> found = new ArrayList<>();
		for (Snippet snippet : snippets) {
			String words = snippet.text();
			int start = words.isEmpty() ? -1 : text.indexOf(words);
			if (start >= 0) {
				List<Mention> matches = snippet.matches()
					.stream()
					.map((match) -> new Mention(start + match.start(), start + match.end()))
					.toList();
				found.add(Passage.of(new Mention(start, start + words.length()), matches, text));
			}
		}
		return found;
	}

	/**
	 * How much of what was asked is shown of a sentence: 0 where no passage with a match
	 * has any of it, else one more than the number of different words that match in it.
	 */
	public int matches(Mention sentence) {
		boolean shown = false;
		Set<String> words = new HashSet<>();
		for (Passage passage : this.passages) {
			if (passage.at().overlaps(sentence)) {
				shown = true;
				passage.matches()
					.stream()
					.filter((match) -> match.at().overlaps(sentence))
					.forEach((match) -> words.addAll(match.words()));
			}
		}
		return shown ? 1 + words.size() : 0;
	}

}
