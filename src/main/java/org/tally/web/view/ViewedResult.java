package org.tally.web.view;

import org.tally.search.SearchResult;

/**
 * A result and the view of it.
 *
 * @param result with hits where the view shows them
 */
public record ViewedResult(SearchResult result, ViewPage view) {

}
