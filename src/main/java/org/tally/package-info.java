/**
 * Tally, a search portal over news about conflicts and crises.
 */
@NullMarked
package org.tally;

import org.jspecify.annotations.NullMarked;
