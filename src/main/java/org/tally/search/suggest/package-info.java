/**
 * What a reader may be typing.
 */
@NullMarked
package org.tally.search.suggest;

import org.jspecify.annotations.NullMarked;
