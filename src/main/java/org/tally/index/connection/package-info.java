/**
 * The way to Elasticsearch: its settings, its client, its health and what its errors
 * mean.
 */
@NullMarked
package org.tally.index.connection;

import org.jspecify.annotations.NullMarked;
