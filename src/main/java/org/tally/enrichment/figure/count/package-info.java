/**
 * What a number counts: nouns, noun phrases, cues and whole populations of people.
 */
@NullMarked
package org.tally.enrichment.figure.count;

import org.jspecify.annotations.NullMarked;
