/**
 * Results read on from where a reader stopped, however deep.
 */
@NullMarked
package org.tally.search.paging;

import org.jspecify.annotations.NullMarked;
