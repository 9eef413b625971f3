package org.tally.article.mention;

import org.jspecify.annotations.Nullable;

/**
 * A temporal expression and the days it means.
 *
 * @param days what it means, or null where it is too vague or nothing dates the article
 */
public record DateMention(@Nullable DateRange days, Mention at) {

}
