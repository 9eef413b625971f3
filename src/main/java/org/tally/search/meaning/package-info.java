/**
 * What articles mean, as vectors of their passages, and how near a sentence is to them.
 */
@NullMarked
package org.tally.search.meaning;

import org.jspecify.annotations.NullMarked;
