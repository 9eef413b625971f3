/**
 * Who speaks in an article and so makes the claim of a figure.
 */
@NullMarked
package org.tally.enrichment.figure.voice;

import org.jspecify.annotations.NullMarked;
