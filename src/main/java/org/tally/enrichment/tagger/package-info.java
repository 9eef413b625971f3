/**
 * Tags names of persons, places and organisations by a small trained model; the training
 * command is in {@code docs/training.md}.
 */
@NullMarked
package org.tally.enrichment.tagger;

import org.jspecify.annotations.NullMarked;
