package org.tally.web.article.text;

/**
 * A match of the search, in the words around it.
 *
 * @param number from 1: {@code #match-3}
 */
public record MatchLine(int number, Quote quote) {

}
