package org.tally.search;

/**
 * An article that is another over again, whole or with small changes.
 *
 * @param similarity the share of word sequences in common, 0 to 1, as far as the
 * signatures tell
 */
public record NearCopy(ArticleHit article, double similarity) {

}
