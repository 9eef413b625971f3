/**
 * Lucene analyzers and token filters for news text; no Elasticsearch, no I/O but their
 * own resources.
 */
@NullMarked
package org.tally.analysis.lucene;

import org.jspecify.annotations.NullMarked;
