/**
 * A reported figure: what was counted, how sure, by what.
 */
@NullMarked
package org.tally.article.figure;

import org.jspecify.annotations.NullMarked;
