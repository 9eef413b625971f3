/**
 * Measures the names of actors and places, the coordinates of places, and dates.
 */
@NullMarked
package org.tally.evaluation.name;

import org.jspecify.annotations.NullMarked;
