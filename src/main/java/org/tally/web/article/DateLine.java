package org.tally.web.article;

/**
 * A date the article mentions.
 *
 * @param words as the article says it
 * @param days what it means
 */
record DateLine(String words, String days) {

}
