/**
 * What a file says of an article, and the article that is made of it.
 */
@NullMarked
package org.tally.source.draft;

import org.jspecify.annotations.NullMarked;
