package org.tally.search.thing;

import org.tally.article.figure.Figure;

/**
 * A figure and the article it is in.
 *
 * @param number its place among the article's figures, from 1
 */
public record ReportedFigure(ArticleLine article, int number, Figure figure) {

}
