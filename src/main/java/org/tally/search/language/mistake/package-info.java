/**
 * What was typed, and what is wrong with it: where, why, and the query mended.
 */
@NullMarked
package org.tally.search.language.mistake;

import org.jspecify.annotations.NullMarked;
