/**
 * Writes enriched articles to Elasticsearch and owns what Elasticsearch is told.
 */
@NullMarked
package org.tally.index;

import org.jspecify.annotations.NullMarked;
