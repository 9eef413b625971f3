/**
 * Reports how well enrichment does on annotated texts, and where it goes wrong.
 */
@NullMarked
package org.tally.evaluation;

import org.jspecify.annotations.NullMarked;
