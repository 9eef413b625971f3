package org.tally.article.mention;

/**
 * Someone or some place that a figure refers to.
 *
 * @param id of the {@link Actor} or {@link Place}
 * @param name canonical name
 * @param text the article's words
 */
public record Named(String id, String name, String text) {

}
