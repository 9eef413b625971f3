/**
 * Answers article queries: a page of hits with totals and facets.
 */
@NullMarked
package org.tally.search;

import org.jspecify.annotations.NullMarked;
