/**
 * Places: the gazetteer, and which of its entries an article means.
 */
@NullMarked
package org.tally.enrichment.place;

import org.jspecify.annotations.NullMarked;
