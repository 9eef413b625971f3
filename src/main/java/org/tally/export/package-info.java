/**
 * Writes articles, and their figures, as files: tables and JSON Lines.
 */
@NullMarked
package org.tally.export;

import org.jspecify.annotations.NullMarked;
