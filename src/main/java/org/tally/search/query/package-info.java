/**
 * What a reader asks for: words and choices, as one value.
 */
@NullMarked
package org.tally.search.query;

import org.jspecify.annotations.NullMarked;
