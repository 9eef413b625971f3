/**
 * What all the articles of a result add up to: over time, on the map, by actors.
 */
@NullMarked
package org.tally.search.view;

import org.jspecify.annotations.NullMarked;
