package org.tally.web.search;

import org.jspecify.annotations.Nullable;

/**
 * A page of hits or an order of them to go to.
 *
 * @param href null for a gap between the numbers
 */
public record PageLink(String label, @Nullable String href, boolean current) {

}
