package org.tally.enrichment.figure.detail;

import org.tally.article.Named;

/**
 * Someone who may have caused a figure, where the text names it.
 *
 * @param named as a name of the article's actors, or in the article's words
 * @param known whether it has a name ("Islamic State"), rather than a noun ("militants")
 * @param adjective whether it stands for a party only before a deed ("rebel shelling")
 */
record Party(Named named, boolean known, boolean adjective) {

}
