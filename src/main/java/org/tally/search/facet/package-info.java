/**
 * What a search can be narrowed by, with counts.
 */
@NullMarked
package org.tally.search.facet;

import org.jspecify.annotations.NullMarked;
