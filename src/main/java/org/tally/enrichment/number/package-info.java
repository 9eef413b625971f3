/**
 * Numbers as articles state them: figures and words, modifiers, ranges and vague counts.
 */
@NullMarked
package org.tally.enrichment.number;

import org.jspecify.annotations.NullMarked;
