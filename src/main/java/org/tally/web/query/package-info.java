/**
 * Queries as addresses and in a line of words.
 */
@NullMarked
package org.tally.web.query;

import org.jspecify.annotations.NullMarked;
