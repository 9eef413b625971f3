/**
 * Figures in words: as chips, as sentences.
 */
@NullMarked
package org.tally.web.figure;

import org.jspecify.annotations.NullMarked;
