/**
 * The query language: what was typed, as a query for Elasticsearch or a mistake with its
 * mend.
 */
@NullMarked
package org.tally.search.language;

import org.jspecify.annotations.NullMarked;
