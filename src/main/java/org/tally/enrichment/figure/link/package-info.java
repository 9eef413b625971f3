/**
 * What ties a count to the verb or phrase that says what happened.
 */
@NullMarked
package org.tally.enrichment.figure.link;

import org.jspecify.annotations.NullMarked;
