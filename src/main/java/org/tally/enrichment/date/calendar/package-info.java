/**
 * The calendar's words and arithmetic, and what a text has said of time so far.
 */
@NullMarked
package org.tally.enrichment.date.calendar;

import org.jspecify.annotations.NullMarked;
