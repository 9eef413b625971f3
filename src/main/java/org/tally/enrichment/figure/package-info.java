/**
 * Reported figures: a number tied to what it counts, what happened to it, where, when and
 * by whose account.
 */
@NullMarked
package org.tally.enrichment.figure;

import org.jspecify.annotations.NullMarked;
