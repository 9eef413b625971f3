/**
 * What the words around a date do to it: turn it ahead or back, or make a date of it.
 */
@NullMarked
package org.tally.enrichment.date.tense;

import org.jspecify.annotations.NullMarked;
