package org.tally.search.article;

import java.util.List;

import org.tally.article.mention.Mention;

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

}
