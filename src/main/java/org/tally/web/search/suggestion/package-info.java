/**
 * What the search box offers to who is typing.
 */
@NullMarked
package org.tally.web.search.suggestion;

import org.jspecify.annotations.NullMarked;
