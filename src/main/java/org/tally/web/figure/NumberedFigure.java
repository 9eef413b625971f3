package org.tally.web.figure;

import org.tally.article.figure.Figure;

/**
 * A figure of an article.
 *
 * @param number its place among the article's figures, from 1
 */
public record NumberedFigure(int number, Figure figure) {

}
