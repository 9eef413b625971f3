package org.tally.web.search.hit;

import org.jspecify.annotations.Nullable;

/**
 * What there is to know of how the hits were chosen.
 *
 * @param copies how many different texts there are or that each copy is shown, or null
 * where that makes no difference
 * @param copiesSwitch label of the link to the other way
 * @param copiesHref where it leads
 * @param strictHref the query with every word required, or null where that is so already
 */
public record ResultNotes(@Nullable String copies, String copiesSwitch, String copiesHref,
		@Nullable String strictHref) {

}
