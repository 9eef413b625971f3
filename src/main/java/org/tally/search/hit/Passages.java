package org.tally.search.hit;

import java.util.ArrayList;
import java.util.List;

import org.tally.article.mention.Mention;

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
	record Passage(Mention at, List<Mention> matches) {

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
				found.add(new Passage(new Mention(start, start + words.length()), matches));
			}
		}
		return found;
	}

	/**
	 * How much of what was asked is shown of a sentence: 2 where a passage has a match in
	 * it, 1 where it stands beside the sentence that has, else 0. More matches mean no
	 * more: the line with city and day that many articles begin with has the most.
	 */
	public int nearness(Mention sentence) {
		int nearness = 0;
		for (Passage passage : this.passages) {
			if (passage.at().overlaps(sentence)) {
				nearness = Math.max(nearness, passage.matches().stream().anyMatch(sentence::overlaps) ? 2 : 1);
			}
		}
		return nearness;
	}

}
