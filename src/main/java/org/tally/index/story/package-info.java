/**
 * Which articles are near copies of one text, told when they are written.
 */
@NullMarked
package org.tally.index.story;

import org.jspecify.annotations.NullMarked;
