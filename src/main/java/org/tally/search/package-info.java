/**
 * Answers article queries: hits, facets, snippets, suggestions.
 */
@NullMarked
package org.tally.search;

import org.jspecify.annotations.NullMarked;
