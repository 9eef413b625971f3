/**
 * Many queries answered at once.
 */
@NullMarked
package org.tally.search.batch;

import org.jspecify.annotations.NullMarked;
