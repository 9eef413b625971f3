package org.tally.search.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;

/**
 * An article of a result, whole.
 *
 * @param indexedAt when it was first indexed
 */
public record FoundArticle(EnrichedArticle article, @Nullable Instant indexedAt) {

}
