package org.tally.web.facet.date;

import org.jspecify.annotations.Nullable;

/**
 * A choice of dates by name.
 *
 * @param count of articles in words, or null where it is not said
 * @param href the search with it, or null where it has no articles
 */
public record DateLink(String label, @Nullable String count, @Nullable String href, boolean current) {

}
