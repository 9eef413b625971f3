/**
 * Reads articles from outside: what a source gives, and what a format is.
 */
@NullMarked
package org.tally.source;

import org.jspecify.annotations.NullMarked;
