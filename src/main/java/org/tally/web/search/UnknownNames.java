package org.tally.web.search;

import java.util.List;
import java.util.Map;

import org.tally.search.query.ArticleQuery;

/**
 * Names in a query's fields that no article has.
 *
 * @param told what to say of each
 * @param others by what the link says, the query with a name in its place that is known
 */
record UnknownNames(List<String> told, Map<String, ArticleQuery> others) {

	static final UnknownNames NONE = new UnknownNames(List.of(), Map.of());

}
