/**
 * Keeping a search: what it would have brought, under which name, in place of which.
 */
@NullMarked
package org.tally.web.saved.keep;

import org.jspecify.annotations.NullMarked;
