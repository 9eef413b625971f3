/**
 * Writes enriched articles, and says what became of each.
 */
@NullMarked
package org.tally.index.write;

import org.jspecify.annotations.NullMarked;
