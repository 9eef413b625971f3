package org.tally.web.article;

/**
 * An actor or place of the article, leading to its page.
 *
 * @param note its kind or where it lies
 * @param mentions how often the article names it
 */
record Topic(String name, String note, long mentions, String href) {

}
