package org.tally.web.article.trail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;

/**
 * The search that an article was opened from, as its address carries it: the query's own
 * parameters, and {@code hit}, the place among the results.
 *
 * @param hit from 1, or 0 where the article was not opened from a search
 */
public record Opened(ArticleQuery query, int hit) {

	private static final String HIT = "hit";

	/** The last result that the engine pages to. */
	private static final int LAST = ArticleQuery.LAST_PAGE * ArticleQuery.PAGE_SIZE;

	public static Opened of(MultiValueMap<String, String> parameters) {
		String hit = parameters.getFirst(HIT);
		boolean number = hit != null && hit.matches("[1-9]\\d{0,4}");
		return new Opened(ArticleQueryAddress.read(parameters).withPage(1),
				number ? Math.min(Integer.parseInt(hit), LAST) : 0);
	}

	/**
	 * Where the article is shown as a result. All articles in no order are no search:
	 * their addresses stay plain.
	 */
	public static String address(String id, ArticleQuery query, int hit) {
		if (query.equals(ArticleQuery.ALL)) {
			return ArticleQueryAddress.article(id);
		}
		return ArticleQueryAddress.article(id) + "?" + new Opened(query, hit).parameters();
	}

	/**
	 * What the address of the article carries on, with the view of the results, whose
	 * places are counted in it; empty where it was not opened from a search.
	 */
	public String parameters() {
		String parameters = ArticleQueryAddress.parameters(this.query);
		if (this.hit == 0) {
			return parameters;
		}
		return Stream.of(parameters, ArticleQueryAddress.shown(Presentation.current()), HIT + "=" + this.hit)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
	}

	/**
	 * The page of results that the article is on, at its place.
	 */
	String back(int position) {
		return ArticleQueryAddress.of(this.query.withPage((position - 1) / ArticleQuery.PAGE_SIZE + 1)) + "#hit-"
				+ position;
	}

}
