/**
 * The embedded Elasticsearch: prepared, started, watched and stopped with the portal.
 */
@NullMarked
package org.tally.engine;

import org.jspecify.annotations.NullMarked;
