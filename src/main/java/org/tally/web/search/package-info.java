/**
 * The search page: a query in the address, its hits, and what to do with either.
 */
@NullMarked
package org.tally.web.search;

import org.jspecify.annotations.NullMarked;
