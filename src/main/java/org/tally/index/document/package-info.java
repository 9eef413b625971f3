/**
 * An article as the index keeps it, and all of them read back.
 */
@NullMarked
package org.tally.index.document;

import org.jspecify.annotations.NullMarked;
