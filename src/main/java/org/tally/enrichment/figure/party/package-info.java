/**
 * Who takes part in a conflict, and which of them caused a figure.
 */
@NullMarked
package org.tally.enrichment.figure.party;

import org.jspecify.annotations.NullMarked;
