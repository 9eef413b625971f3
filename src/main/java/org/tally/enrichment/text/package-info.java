/**
 * Text as tokens and sentences, and the vocabulary files that phrases are looked up in.
 */
@NullMarked
package org.tally.enrichment.text;

import org.jspecify.annotations.NullMarked;
