package org.tally.web.related;

import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * A word and the search with it.
 */
record RelatedTerm(String word, String href) {

	static RelatedTerm of(String word, ArticleQuery query) {
		String text = query.text();
		// OR binds weaker than the space before the new word.
		String before = text.matches("(?s).*\\b(?:OR|\\|\\|)\\b.*") ? "(" + text + ")" : text;
		return new RelatedTerm(word, ArticleQueryAddress.of(query.withText(before + " " + word)));
	}

}
