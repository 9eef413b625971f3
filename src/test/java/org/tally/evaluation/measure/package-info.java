/**
 * How what was found is matched with what was annotated, and counted.
 */
@NullMarked
package org.tally.evaluation.measure;

import org.jspecify.annotations.NullMarked;
