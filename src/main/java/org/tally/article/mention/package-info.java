/**
 * Who, where and when an article names, and at which words.
 */
@NullMarked
package org.tally.article.mention;

import org.jspecify.annotations.NullMarked;
