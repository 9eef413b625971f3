/**
 * Actors: parties to a conflict, organisations, media and persons that an article names.
 */
@NullMarked
package org.tally.enrichment.actor;

import org.jspecify.annotations.NullMarked;
