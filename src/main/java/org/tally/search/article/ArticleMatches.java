package org.tally.search.article;

import java.util.ArrayList;
import java.util.List;

import org.tally.article.mention.Mention;
import org.tally.search.hit.Snippet;

/**
 * Where a query matches in an article: every place, in text order, none in another.
 */
public record ArticleMatches(List<Mention> title, List<Mention> text) {

	public static final ArticleMatches NONE = new ArticleMatches(List.of(), List.of());

	public ArticleMatches {
		title = List.copyOf(title);
		text = List.copyOf(text);
	}

	public int count() {
		return this.title.size() + this.text.size();
	}

	/**
	 * Reads what the highlighter gives for a whole text.
	 */
	static List<Mention> read(String highlighted) {
		List<Mention> matches = new ArrayList<>();
		int marks = 0;
		int start = 0;
		for (int i = 0; i < highlighted.length(); i++) {
			char character = highlighted.charAt(i);
			if (character == Snippet.MATCH_START.charAt(0)) {
				start = i - marks++;
			}
			else if (character == Snippet.MATCH_END.charAt(0)) {
				int end = i - marks++;
				if (end > start) {
					matches.add(new Mention(start, end));
				}
			}
		}
		return matches;
	}

}
