/**
 * Dates: when an article was published, and the days its words mean.
 */
@NullMarked
package org.tally.enrichment.date;

import org.jspecify.annotations.NullMarked;
