/**
 * The fields that a query can name, and the values that they take.
 */
@NullMarked
package org.tally.search.language.field;

import org.jspecify.annotations.NullMarked;
