/**
 * The grammar of temporal expressions: one small rule for each family of them.
 */
@NullMarked
package org.tally.enrichment.date.rule;

import org.jspecify.annotations.NullMarked;
