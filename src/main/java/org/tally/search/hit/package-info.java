/**
 * What a hit shows, and how it is read from the engine's answer.
 */
@NullMarked
package org.tally.search.hit;

import org.jspecify.annotations.NullMarked;
