package org.tally.search.article;

import org.tally.search.hit.ArticleHit;

/**
 * An article that is another over again, whole or with small changes.
 *
 * @param similarity the share of word sequences in common, 0 to 1, as far as the
 * signatures tell
 */
public record NearCopy(ArticleHit article, double similarity) {

}
