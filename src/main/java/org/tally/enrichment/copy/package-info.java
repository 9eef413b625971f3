/**
 * What tells near copies of an article.
 */
@NullMarked
package org.tally.enrichment.copy;

import org.jspecify.annotations.NullMarked;
