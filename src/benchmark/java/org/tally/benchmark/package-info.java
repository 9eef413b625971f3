/**
 * Measures what enrichment costs, and what general language tools cost beside it.
 */
@NullMarked
package org.tally.benchmark;

import org.jspecify.annotations.NullMarked;
