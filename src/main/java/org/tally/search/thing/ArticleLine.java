package org.tally.search.thing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article as a list names it.
 *
 * @param title null where it has none
 */
public record ArticleLine(String id, @Nullable String title, @Nullable String publication,
		@Nullable LocalDate publishedAt, boolean sample) {

}
