/**
 * Turns an article into an enriched one: language, dates, actors, places and figures;
 * pure functions.
 */
@NullMarked
package org.tally.enrichment;

import org.jspecify.annotations.NullMarked;
