/**
 * The indices: their names, what Elasticsearch is told of them, how they stand, and how a
 * new one takes the place of an old.
 */
@NullMarked
package org.tally.index;

import org.jspecify.annotations.NullMarked;
