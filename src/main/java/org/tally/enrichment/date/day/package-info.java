/**
 * Rules that read days, and the hours of them.
 */
@NullMarked
package org.tally.enrichment.date.day;

import org.jspecify.annotations.NullMarked;
