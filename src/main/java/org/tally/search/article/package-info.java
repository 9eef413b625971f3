/**
 * Articles whole: one by its id, with its copies, its like and its matches, or every one
 * of a result.
 */
@NullMarked
package org.tally.search.article;

import org.jspecify.annotations.NullMarked;
