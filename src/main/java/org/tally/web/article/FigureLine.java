package org.tally.web.article;

import org.jspecify.annotations.Nullable;
import org.tally.web.article.text.Quote;
import org.tally.web.thing.ThingLink;

/**
 * One figure among what an article reports.
 *
 * @param number from 1, in text order
 * @param sign the count as it is set large ({@code ≥ 105})
 * @param label what happened, and to whom
 * @param claim the whole of it in words
 * @param who the article's words for those counted, or null
 * @param where the place, or null
 * @param when the days, or null
 * @param saidBy who makes the claim, or null for the outlet
 * @param causedBy who is said to have caused it, or null
 * @param remark what the count covers and whether it is denied or expected, or null where
 * it is plain
 */
record FigureLine(int number, String sign, String label, String claim, @Nullable String who, @Nullable ThingLink where,
		@Nullable String when, @Nullable ThingLink saidBy, @Nullable ThingLink causedBy, @Nullable String remark,
		Quote quote) {

}
