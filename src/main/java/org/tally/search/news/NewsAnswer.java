package org.tally.search.news;

import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.QueryMistake;

/**
 * How much is new to one query of many, or why that is not known.
 *
 * @param count or null where it is not known
 * @param mistake what is wrong with the query, or null where the engine failed at it
 */
public record NewsAnswer(@Nullable NewsCount count, @Nullable QueryMistake mistake) {

}
