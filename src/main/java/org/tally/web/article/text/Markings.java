package org.tally.web.article.text;

import java.util.Comparator;
import java.util.List;

import org.tally.article.mention.Mention;

/**
 * Everything that is set apart in a text.
 *
 * @param marks of whatever kind; they may overlap
 * @param sentences that report figures, in text order; of those that overlap, the first
 * @param matches of the search, in text order, none in another
 * @param firstMatch the number of the first of them
 */
public record Markings(List<Mark> marks, List<Mention> sentences, List<Mention> matches, int firstMatch) {

	public Markings {
		marks = List.copyOf(marks);
		sentences = sentences.stream().distinct().sorted(Comparator.comparingInt(Mention::start)).toList();
		matches = List.copyOf(matches);
	}

	static Markings of(List<Mark> marks) {
		return new Markings(marks, List.of(), List.of(), 1);
	}

}
