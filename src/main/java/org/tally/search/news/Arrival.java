package org.tally.search.news;

import java.time.Instant;

import org.tally.search.hit.ArticleHit;

/**
 * An article that is new to the index.
 *
 * @param at when it was first indexed
 */
public record Arrival(ArticleHit article, Instant at) {

}
