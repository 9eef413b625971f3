/**
 * Saved queries and what is new in them.
 */
@NullMarked
package org.tally.savedquery;

import org.jspecify.annotations.NullMarked;
