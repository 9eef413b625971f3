package org.tally.web.help;

import org.jspecify.annotations.Nullable;

/**
 * An operator of the query language.
 *
 * @param syntax how it is written
 * @param meaning what it finds
 * @param example a query that finds something now, or null where there is none
 * @param href where the example's articles are
 * @param count how many they are, in words
 */
public record HelpRow(String syntax, String meaning, @Nullable String example, @Nullable String href,
		@Nullable String count) {

}
