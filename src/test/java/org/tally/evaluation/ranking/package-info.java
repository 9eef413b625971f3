/**
 * How well hits are ranked, by queries with judged articles.
 */
@NullMarked
package org.tally.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
