/**
 * What the rules for the details of a figure look at: its claim, the names around it, the
 * passages of the article and the words that hold them together.
 */
@NullMarked
package org.tally.enrichment.figure.context;

import org.jspecify.annotations.NullMarked;
