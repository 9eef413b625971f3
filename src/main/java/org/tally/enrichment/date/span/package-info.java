/**
 * Rules that read weeks, months, quarters, years and looser stretches.
 */
@NullMarked
package org.tally.enrichment.date.span;

import org.jspecify.annotations.NullMarked;
