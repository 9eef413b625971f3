/**
 * The embedded Elasticsearch as its users see it: started or found, watched, taken over
 * and stopped with the portal.
 */
@NullMarked
package org.tally.engine;

import org.jspecify.annotations.NullMarked;
