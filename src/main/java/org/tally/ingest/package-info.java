/**
 * Runs articles from their source through enrichment into the index and accounts for
 * every one.
 */
@NullMarked
package org.tally.ingest;

import org.jspecify.annotations.NullMarked;
