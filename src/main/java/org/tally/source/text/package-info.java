/**
 * What all the formats share in reading words: characters, paragraphs, page furniture.
 */
@NullMarked
package org.tally.source.text;

import org.jspecify.annotations.NullMarked;
