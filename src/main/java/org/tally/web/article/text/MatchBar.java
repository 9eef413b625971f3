package org.tally.web.article.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Mention;
import org.tally.search.article.ArticleMatches;

/**
 * The matches of the search that an article was opened from.
 *
 * @param lines the first of them
 */
public record MatchBar(int count, List<MatchLine> lines) {

	/** A list to jump from; the keys lead through the others. */
	private static final int MOST = 100;

	/** Characters on either side: what a line of the list has room for. */
	private static final int AROUND = 60;

	public MatchBar {
		lines = List.copyOf(lines);
	}

	public static @Nullable MatchBar of(ArticleMatches matches, @Nullable String title, String text) {
		if (matches.count() == 0) {
			return null;
		}
		List<MatchLine> lines = new ArrayList<>();
		if (title != null) {
			add(lines, matches.title(), title);
		}
		add(lines, matches.text(), text);
		return new MatchBar(matches.count(), lines);
	}

	private static void add(List<MatchLine> lines, List<Mention> matches, String text) {
		for (Mention match : matches) {
			if (lines.size() == MOST) {
				return;
			}
			Mention around = new Mention(Math.max(0, match.start() - AROUND),
					Math.min(text.length(), match.end() + AROUND));
			lines.add(new MatchLine(lines.size() + 1, Quote.of(text, around, match)));
		}
	}

}
