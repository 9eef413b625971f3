package org.tally.web.view.table;

/**
 * A figure in a cell.
 *
 * @param number its place among the article's figures, from 1
 * @param sign the count: {@code ≥ 105}
 * @param words the whole claim
 */
public record FigureLink(int number, String sign, String words) {

}
