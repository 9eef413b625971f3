/**
 * Every known name of a place, with the places that bear it.
 */
@NullMarked
package org.tally.enrichment.place.gazetteer;

import org.jspecify.annotations.NullMarked;
