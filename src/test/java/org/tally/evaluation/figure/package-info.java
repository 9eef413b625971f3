/**
 * Measures the figures of articles, with all that belongs to one.
 */
@NullMarked
package org.tally.evaluation.figure;

import org.jspecify.annotations.NullMarked;
