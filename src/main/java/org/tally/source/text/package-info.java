/**
 * What all the formats share on the way from a file's words to an article: characters,
 * dates, columns, page furniture. Used by {@code org.tally.source} alone.
 */
@NullMarked
package org.tally.source.text;

import org.jspecify.annotations.NullMarked;
