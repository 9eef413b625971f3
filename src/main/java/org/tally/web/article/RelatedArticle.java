package org.tally.web.article;

/**
 * Another article on the same matter.
 *
 * @param source publication and day
 */
record RelatedArticle(String id, String title, String source, boolean sample) {

}
