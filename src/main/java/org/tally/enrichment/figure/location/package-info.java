/**
 * Where a figure happened.
 */
@NullMarked
package org.tally.enrichment.figure.location;

import org.jspecify.annotations.NullMarked;
