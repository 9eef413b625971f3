/**
 * The Elasticsearch analysis plugin: thin factories over the Lucene analyzers.
 */
@NullMarked
package org.tally.analysis;

import org.jspecify.annotations.NullMarked;
