/**
 * Places: which of the gazetteer's an article names, and those that only its words tell.
 */
@NullMarked
package org.tally.enrichment.place;

import org.jspecify.annotations.NullMarked;
