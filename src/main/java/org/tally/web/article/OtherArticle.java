package org.tally.web.article;

import org.jspecify.annotations.Nullable;

/**
 * Another article on the same matter, or the same text again.
 *
 * @param source publication and day
 * @param likeness how much of the text is the same, in words, or null where it is not the
 * same text
 */
record OtherArticle(String id, String title, String source, @Nullable String likeness, boolean sample) {

}
